import { readHeading } from "../../../src/core/reader/headings/readHeading";
import { codes, columns, pupil } from "../../core/reader/reading";
import { normalUpn, readAll } from "../../support/normalTracker";
import { date } from "../../support/rawWorkbook";
import type { TestCell } from "../../support/rawWorkbook";

/** What a heading alone is taken for; a question mark where the officer is asked. */
function meaningOf(...texts: string[]): string {
  const { topic, slip } = readHeading(texts);
  const about = topic === null ? "nothing" : topic.kind === "field" ? topic.field : topic.kind;
  return slip === null ? about : `${about}?`;
}

/** Three pupils of Year 11 with one more column. */
function withColumn(heading: string, values: readonly TestCell[]) {
  const rows = values.map((value, at) => [normalUpn(at + 1), `Pupil ${at + 1}`, 11, value]);
  return readAll([{ name: "CLA", rows: [["UPN", "Name", "Year", heading], ...rows] }]);
}

function fieldOf(heading: string, values: readonly TestCell[]): string {
  const reading = withColumn(heading, values);
  const asked = reading.questions.some(({ at }) => at.cell === "D1");
  return `${reading.columns[3]?.field ?? "none"}${asked ? "?" : ""}`;
}

const days = [date("2025-03-01"), date("2025-05-11"), date("2025-06-21")];
const births = [date("2009-03-01"), date("2009-05-11"), date("2008-10-21")];

describe("headings of fields", () => {
  it.each([
    ["DOB (dd/mm/yy)", "dateOfBirth"],
    ["Date of Birth (from Mosaic)", "dateOfBirth"],
    ["Attendance (%) to 18/07/25", "attendance"],
    ["Att % (Welfare Call)", "attendance"],
    ["SEND (EHCP/SS/None)", "senProvision"],
    ["Legal Status (C1/C2/V2)", "legalStatus"],
    ["CLA start (this episode)", "careBegan"],
    ["Provision type (MS/SP/AP)", "schoolType"],
    ["UPN (13 digit)", "upn"],
  ])("%s: brackets and days explain, and the field is %s", (heading, field) => {
    expect(meaningOf(heading)).toBe(field);
  });

  it.each([
    ["PEP date (next)", "unused"],
    ["Att (AP)", "unused"],
    ["Susp (no.)", "nothing"],
  ])("%s: words in brackets that change the meaning leave the column to itself", (heading, field) => {
    expect(meaningOf(heading)).toBe(field);
  });

  it.each([
    ["NC Yr", "yearGroup"],
    ["Yr Grp (24/25)", "yearGroup"],
    ["Prim. need", "primaryNeed"],
    ["SEN Need (primary)", "primaryNeed"],
    ["YTD Att %", "attendance"],
    ["Total days excl", "suspendedDays"],
    ["Fixed term excl", "suspendedDays"],
    ["Susp. days", "suspendedDays"],
    ["Perm. excluded", "permanentlyExcluded"],
    ["CLA Start Dt", "careBegan"],
    ["Date into Care/LAC", "careBegan"],
    ["LCS Person ID", "localId"],
    ["Last PEP mtg", "pepDate"],
    ["PEP Mtg Date", "pepDate"],
    ["PEP in timescales", "pepInTime"],
    ["Att HT6 %", "attendance"],
  ])("%s: words shortened or in another order name %s", (heading, field) => {
    expect(meaningOf(heading)).toBe(field);
  });

  it.each([
    ["End date of CLA", "careEnded"],
    ["CLA End Dt", "careEnded"],
    ["PEP Term", "unused"],
    ["Attendance target", "unused"],
    ["Next PEP mtg", "unused"],
    ["Sec. need", "unused"],
    ["No. of suspensions", "suspendedDays?"],
    ["PEP review date", "pepDate?"],
  ])("%s: a word that matters is never dropped, and it is %s", (heading, field) => {
    expect(meaningOf(heading)).toBe(field);
  });
});

describe("misspelt headings", () => {
  it.each([
    ["Atendance to date", "attendance?"],
    ["Ethncity", "ethnicity?"],
    ["Maths Tagret", "grade?"],
    ["Primray need", "primaryNeed?"],
  ])("%s: a slip within a word is %s", (heading, field) => {
    expect(meaningOf(heading)).toBe(field);
  });

  it.each([
    "SW name",
    "PP+ date",
    "Eng set",
    "Eng ATL",
    "Eng RAG",
    "6 months+",
    "Last year att",
    "Locality",
    "PEP lead",
    "Exclusion date",
    "Meaning",
    "State",
  ])("%s is spelt as it should be", (heading) => {
    expect(["nothing", "unused"]).toContain(meaningOf(heading));
  });

  it.each<[string, string, readonly TestCell[]]>([
    ["values prove it", "Date of brith", births],
    ["values prove it", "DOB / EDD", births],
    ["values prove it", "EHCP?", ["K", "E", "N"]],
    ["values prove it", "Atendance", [95.2, 88, 71]],
  ])("believed until the answer, as %s: %s", (_, heading, values) => {
    const reading = withColumn(heading, values);
    expect(reading.questions).toMatchObject([{ at: { cell: "D1" }, assumed: "yes" }]);
    expect(reading.columns[3]?.field).not.toBe("unused");
  });

  it.each<[string, readonly TestCell[]]>([
    ["Date left", days],
    ["PEP review date", days],
    ["No. of exclusions", [2, 0, 1]],
  ])("%s: asked and not believed, as its values fit other things as well", (heading, values) => {
    expect(withColumn(heading, values).questions).toMatchObject([{ assumed: "no" }]);
    expect(fieldOf(heading, values)).toBe("unused?");
  });

  it.each<[string, readonly TestCell[]]>([
    ["PEP review date", [...days.slice(1), date("2025-11-10")]],
    ["EHCP?", ["Y", "N", "N"]],
    ["Atendance", ["Good", "Poor", "Good"]],
    ["DOB (child)", ["Foster", "Residential", "Foster"]],
  ])("%s: not asked where its values are something else", (heading, values) => {
    expect(fieldOf(heading, values)).toBe("unused");
  });

  it("a question says what the column would be used for, in the words of the field", () => {
    const { questions } = withColumn("Date of brith", births);
    expect(questions[0]?.text).toBe("Use D1 ‘Date of brith’ for the date of birth?");
  });
});

describe("a list whose headings are all shortened", () => {
  it("is read whole, and nothing is asked", () => {
    const reading = readAll([
      {
        name: "CLA",
        rows: [
          [
            "UPN",
            "Name",
            "DOB (dd/mm/yy)",
            "NC Yr",
            "SEND (EHCP/SS/None)",
            "Prim. need",
            "Att % (Welfare Call)",
          ],
          [normalUpn(1), "Ann A", births[0], 11, "K", "SEMH", 95.2],
          [normalUpn(2), "Bob B", births[1], 11, "EHCP", "ASD", 80],
        ],
      },
    ]);
    expect(columns(reading).slice(2)).toEqual([
      "C dateOfBirth",
      "D yearGroup",
      "E senProvision",
      "F primaryNeed",
      "G attendance",
    ]);
    expect(reading.questions).toEqual([]);
    expect(codes(reading)).toEqual([]);
  });

  it("the end of care is not its beginning", () => {
    const care = pupil(withColumn("End date of CLA", [days[0], null, null]), normalUpn(1))?.care;
    expect(care).toMatchObject({ began: { kind: "noColumn" }, ended: { value: "2025-03-01" } });
  });
});
