import type { FundingRecord, SupportField } from "../../../src/core/domain/pupil";
import { codes, columns, finding } from "../../core/reader/reading";
import { normalUpn, readAll } from "../../support/normalTracker";
import { date } from "../../support/rawWorkbook";
import type { TestCell } from "../../support/rawWorkbook";

function read(headings: readonly TestCell[], ...rows: readonly (readonly TestCell[])[]) {
  const cells = rows.map((row, nth) => [normalUpn(nth + 1), 9, ...row]);
  return readAll([{ name: "List", rows: [["UPN", "NCY", ...headings], ...cells] }]);
}

function money(typed: TestCell, field: Exclude<keyof FundingRecord, "premiumYear"> = "premiumAllocated") {
  return read(["PP+ allocated"], [typed], [1900]).pupils[0]?.funding[field];
}

/** The supports of a cell as `kind: as typed`, with a question mark where it is open whether they have begun. */
function support(heading: string, typed: TestCell, field: SupportField = "interventions") {
  const reading = read([heading], [typed], ["Learning mentor"]).pupils[0]?.support[field];
  if (reading?.kind !== "value") return reading?.kind;
  return reading.value.map(({ kind, typed: text, begun }) => `${kind}: ${text}${begun ? "" : "?"}`);
}

describe("headings of money and support", () => {
  it.each([
    ["PP+ allocated", "premiumAllocated"],
    ["PP+ Allocation (£)", "premiumAllocated"],
    ["Pupil Premium Plus allocation", "premiumAllocated"],
    ["Amount of PP+", "premiumAllocated"],
    ["PP+ spent", "premiumSpent"],
    ["PP+ spend to date", "premiumSpent"],
    ["Total PP+ spent", "premiumSpent"],
    ["PEPSA", "pepsa"],
    ["High Needs Funding", "highNeeds"],
    ["High Support Funding (£)", "highNeeds"],
    ["Interventions", "interventions"],
    ["Current interventions", "interventions"],
    ["Intervention 2", "interventions2"],
    ["1:1 tuition (Y/N)", "tuition"],
    ["One to one tuition", "tuition"],
    ["Learning mentor", "mentor"],
    ["Ed. Psych.", "psychologist"],
    ["Educational Psychologist", "psychologist"],
    ["Alternative package", "alternativePackage"],
  ])("%s is %s", (heading, field) => {
    const typed = ["premiumAllocated", "premiumSpent", "pepsa", "highNeeds"].includes(field) ? 1900 : "Y";
    const reading = read([heading], [typed], [typed]);
    expect(columns(reading)[2]).toBe(`C ${field}`);
    expect(reading.questions).toEqual([]);
  });

  it.each([
    "PP+ remaining",
    "PP+ (Y/N)",
    "Impact of PP+",
    "Pupil premium",
    "Tuition hours",
    "Name of mentor",
  ])("%s is known and not needed", (heading) => {
    const reading = read([heading], ["Y"], ["N"]);
    expect(columns(reading)[2]).toBe("C unused");
    expect(codes(reading)).not.toContain("heading-not-understood");
  });
});

describe("money", () => {
  it.each<[TestCell, string]>([
    [1900, "1900"],
    [1234.5, "1234.5"],
    ["£1,234.50", "1234.50"],
    ["1,234", "1234"],
    ["£ 900", "900"],
    ["GBP 900", "900"],
    ["1234.5", "1234.5"],
    ["0", "0"],
    ["nil", "0"],
  ])("%s is read in pounds", (typed, pounds) => {
    expect(money(typed)).toMatchObject({ kind: "value", value: pounds });
  });

  it.each<TestCell>([
    "1.9k",
    "£1,90",
    "1.234,50",
    "(500)",
    "yes",
    "about 900",
    "£",
    true,
    date("2014-05-01"),
    1e15,
    -20,
    "-£20",
    "£-20",
    900_000,
  ])("%s is never guessed", (typed) => {
    const reading = read(["PP+ allocated"], [typed], [1900]);
    expect(reading.pupils[0]?.funding.premiumAllocated.kind).toBe("unreadable");
    expect(reading.findings).toMatchObject([{ cell: "C2", severity: "worthALook" }]);
  });

  it("that nobody typed is blank and never nothing", () => {
    expect(money("")).toEqual({ kind: "blank" });
    expect(money(1900, "premiumSpent")).toEqual({ kind: "noColumn" });
  });

  it("of a formula may be 0", () => {
    const zero = { value: 0, text: "0", hasFormula: true, formula: "=SUM(F2:H2)" };
    expect(money(zero)).toMatchObject({ value: "0" });
  });

  it("of a month is no sum of the year, and is said", () => {
    const reading = read(["PP+ spent November"], [300], [200]);
    expect(reading.pupils.map(({ funding }) => funding.premiumSpent.kind)).toEqual([
      "unreadable",
      "unreadable",
    ]);
    expect(finding(reading, "money-of-a-part")).toMatchObject({ cells: ["C2", "C3"] });
  });

  it("of a named financial year is read", () => {
    const reading = read(["PP+ allocated 2014-15"], [1900], [1900]);
    expect(reading.pupils[0]?.funding).toMatchObject({
      premiumAllocated: { value: "1900" },
      premiumYear: { value: 2014 },
    });
  });

  it("spent beyond what was allocated is said, with both cells", () => {
    const reading = read(["PP+ allocated", "PP+ spent"], ["£1,900", 2150], [1900, 1900], [1900, ""]);
    expect(finding(reading, "premium-overspent")).toMatchObject({
      severity: "worthALook",
      found: "2150 of £1,900",
      cells: ["D2", "C2"],
    });
    expect(reading.pupils[0]?.funding).toMatchObject({
      premiumAllocated: { value: "1900" },
      premiumSpent: { value: "2150" },
    });
  });
});

describe("a list of support in a cell", () => {
  it.each<[TestCell, readonly string[]]>([
    ["1:1 tuition, Learning mentor", ["tuition: 1:1 tuition", "mentor: Learning mentor"]],
    ["Tuition; EP\nELSA", ["tuition: Tuition", "psychologist: EP", "wellbeing: ELSA"]],
    ["Tuition & mentoring", ["tuition: Tuition", "mentor: mentoring"]],
    ["Tuition/mentor", ["tuition: Tuition", "mentor: mentor"]],
    ["Speech and language", ["speech: Speech and language"]],
    ["1:1 with TA", ["assistant: 1:1 with TA"]],
    ["Lexia", ["literacy: Lexia"]],
    ["Horse riding", ["other: Horse riding"]],
    ["Y", ["other: Y"]],
    ["✓", ["other: ✓"]],
    ["EP referral, tuition", ["psychologist: EP referral?", "tuition: tuition"]],
    ["none", []],
    ["No interventions", []],
  ])("%s", (typed, supports) => {
    expect(support("Interventions", typed)).toEqual(supports);
  });

  it.each<TestCell>([3, "x", date("2014-05-01")])("%s names none", (typed) => {
    expect(support("Interventions", typed)).toBe("unreadable");
  });

  it("may stand in several columns", () => {
    const headings = ["Intervention 1", "Intervention 2", "Intervention 3"];
    const { pupils } = read(headings, ["Tuition", "Mentor", ""], ["", "", "Lexia"]);
    expect(
      pupils.map((each) => [
        each.support.interventions.kind,
        each.support.interventions2.kind,
        each.support.interventions3.kind,
      ]),
    ).toEqual([
      ["value", "value", "blank"],
      ["blank", "blank", "value"],
    ]);
  });

  it("that is only planned is said to be open", () => {
    const reading = read(["Interventions"], ["EP referral"], ["Tuition"]);
    expect(finding(reading, "support-open")).toMatchObject({ cell: "C2", severity: "information" });
  });
});

describe("a column for one kind of support", () => {
  it.each<[TestCell, readonly string[] | string]>([
    ["Y", ["tuition: Y"]],
    ["✓", ["tuition: ✓"]],
    ["N", []],
    ["0", []],
    [0, []],
    ["weekly, maths", ["tuition: weekly, maths"]],
    [10, ["tuition: 10"]],
    ["waiting list", ["tuition: waiting list?"]],
    ["No support", []],
    [date("2014-01-10"), ["tuition: 10/01/2014"]],
    ["n/a", "notApplicable"],
    ["", "blank"],
    ["*", "unreadable"],
    [-2, "unreadable"],
  ])("%s", (typed, supports) => {
    expect(support("1:1 tuition", typed, "tuition")).toEqual(supports);
  });

  it("with a day to come has not begun", () => {
    expect(support("1:1 tuition", date("2099-01-10"), "tuition")).toEqual(["tuition: 10/01/2099?"]);
  });

  it("asks what a cross means", () => {
    const reading = read(["1:1 tuition (Y/N)"], ["x"], ["N"]);
    expect(reading.questions).toMatchObject([{ assumed: "X is yes" }]);
    expect(reading.pupils[0]?.support.tuition).toMatchObject({ value: [{ kind: "tuition" }] });
  });
});

describe("lists of one pupil", () => {
  it("fill each other's gaps in money and support", () => {
    const head = ["UPN", "NCY"];
    const reading = readAll([
      {
        name: "Pupils",
        rows: [
          [...head, "Maths result"],
          [normalUpn(1), 9, "5"],
          [normalUpn(2), 9, "4"],
        ],
      },
      {
        name: "PP",
        rows: [
          [...head, "PP+ allocated", "Interventions"],
          [normalUpn(1), 9, 1900, "Tuition"],
        ],
      },
    ]);
    expect(reading.pupils[0]).toMatchObject({
      funding: { premiumAllocated: { value: "1900" } },
      support: { interventions: { value: [{ kind: "tuition" }] } },
    });
  });
});
