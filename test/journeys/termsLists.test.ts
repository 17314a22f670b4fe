import { CommandRun } from "../support/commandRun";
import { OfficerAtWork } from "../support/officerAtWork";

const command = new CommandRun();
afterAll(() => command.end());

const plan = "RP ks4-5ac-em";
/** Columns of a recovery plan, the Actions list, the PEP list and a provision map, from A. */
const onPlan = { action: 1, lead: 2, due: 3, status: 4 };
const onPeps = { name: 0, pep: 4, epm: 7, epmQuality: 8, key: 9 };
const serialOf1September2014 = 41883;

const actions = [
  {
    action: "Small groups in mathematics\n– twice a week",
    lead: "KS4 adviser",
    due: "by Easter",
    status: "On track",
  },
  { action: "Agree the missing grade", lead: "As above", due: serialOf1September2014, status: "" },
  { action: "Share the RED list", lead: "", due: "", status: "" },
  { action: "Confirm entries", lead: "ks4 adviser ", due: serialOf1September2014, status: "Complete" },
];

interface Term {
  readonly officer: OfficerAtWork;
  readonly kinds: readonly string[];
  readonly changes: readonly string[];
}

async function refreshed(from: string, to: string): Promise<Term> {
  const { exit, report } = await command.report("refresh", command.path(from), "-o", command.path(to));
  expect(exit).toBe(0);
  return {
    officer: await OfficerAtWork.open(command.bytes(to)),
    kinds: report.written.map(({ kind }) => kind),
    changes: report.written.map(({ change }) => change),
  };
}

/** The sample refreshed; actions typed and a map asked for; refreshed; the map filled in; refreshed again. */
async function term(): Promise<{ first: Term; second: Term; third: Term; pupil: string }> {
  await command.run("sample", command.path("sample.xlsx"));
  const first = await refreshed("sample.xlsx", "first.xlsx");
  actions.forEach((typed, nth) => {
    const row = first.officer.rowWith(plan, `spare:action-${nth + 1}`);
    first.officer.type(plan, row, onPlan.action, typed.action);
    first.officer.type(plan, row, onPlan.lead, typed.lead);
    first.officer.type(plan, row, onPlan.due, typed.due);
    first.officer.type(plan, row, onPlan.status, typed.status);
  });
  const chosen = firstPupil(first.officer, "PEP and EPM");
  first.officer.type("PEP and EPM", chosen, onPeps.epm, "Yes");
  const pupil = first.officer.text("PEP and EPM", chosen, onPeps.name);
  command.put("chosen.xlsx", first.officer.save());

  const second = await refreshed("chosen.xlsx", "second.xlsx");
  const { officer } = second;
  officer.type("EPM 1", officer.rowWith("EPM 1", "spare:target-1"), 0, "Grade 5 in mathematics");
  officer.type("EPM 1", officer.rowWith("EPM 1", "spare:intervention-1"), 0, "1:1 tuition");
  officer.type("EPM 1", officer.rowWith("EPM 1", "spare:intervention-2"), 3, "Learning mentor");
  officer.type("EPM 1", officer.rowWith("EPM 1", "grade"), 1, "amber");
  command.put("filled.xlsx", officer.save());
  return { first, second, third: await refreshed("filled.xlsx", "third.xlsx"), pupil };
}

const once = term();

function firstPupil(officer: OfficerAtWork, name: string): number {
  const { rows } = officer.sheet(name);
  return rows.findIndex((cells) => cells.some((cell) => String(cell?.value).startsWith("pupil:")));
}

describe("the lists of a term", () => {
  test("have the pupils who lack little, and how many would move the figure", async () => {
    const { officer } = (await once).first;
    const rows = officer.sheet("Priority pupils").rows.map((cells) => cells.map((cell) => cell?.text ?? ""));
    const reach = rows.find(([first]) => first?.includes("including English and mathematics"))?.[0];
    expect(reach).toMatch(
      /: 4 pupils lack little\. With the nearest 2 it would be 7 of 34 \(20\.6%\), at the target\. With all 4 it would be 9 of 34 \(26\.5%\)\./,
    );
    const missing = rows.filter((cells) => cells[4] === "ks4-5ac-em").map((cells) => cells[5]);
    expect(missing).toHaveLength(4);
    expect(missing.every((words) => words !== "")).toBe(true);
  });

  test("put overdue PEPs first, and count them", async () => {
    const { officer } = (await once).first;
    const rows = officer.sheet("PEP and EPM").rows.map((cells) => cells.map((cell) => cell?.text ?? ""));
    const states = rows
      .filter((cells) => cells[onPeps.key]?.startsWith("pupil:"))
      .map((cells) => cells[onPeps.pep] ?? "");
    const firstOf = (state: string) => states.indexOf(state);
    const lastOf = (state: string) => states.lastIndexOf(state);
    expect(states).toHaveLength(96);
    expect(lastOf("Overdue")).toBeLessThan(firstOf("RED: returned"));
    expect(lastOf("RED: returned")).toBeLessThan(firstOf("In time"));
    const overdue = states.filter((state) => state === "Overdue").length;
    expect(rows[2]?.[0]).toContain(`${overdue} overdue, `);
  });

  test("have Year 6 at risk on transfer, with the reasons", async () => {
    const { officer } = (await once).first;
    const rows = officer.sheet("Transition").rows.map((cells) => cells.map((cell) => cell?.text ?? ""));
    const listed = rows.filter((cells) => cells[6]?.startsWith("pupil:"));
    expect(listed.length).toBeGreaterThan(0);
    expect(
      listed.every(([, , year, , count, why]) => year === "6" && Number(count) === why?.split("; ").length),
    ).toBe(true);
    expect(rows[2]?.[0]).toContain(`${listed.length} pupils at risk of `);
  });

  test("have every action of every plan once there is one: overdue first, then nobody's, ended ones last", async () => {
    const { first, second } = await once;
    expect(first.kinds).not.toContain("actions");
    const rows = second.officer.sheet("Actions").rows.map((cells) => cells.map((cell) => cell?.text ?? ""));
    const listed = rows.filter((cells) => cells[7]?.startsWith("action:a-"));
    expect(listed.map(([, number, , lead, due, , look]) => [number, lead, due, look])).toEqual([
      ["2", "KS4 adviser", "1 September 2014", "overdue"],
      ["3", "", "", "no lead, no date"],
      ["1", "KS4 adviser", "by Easter", ""],
      ["4", "ks4 adviser ", "1 September 2014", ""],
    ]);
    expect(rows[2]?.[0]).toContain("4 actions, 1 ended, 1 overdue, 1 no lead, 1 no date");
  });

  test("have a list to chase for each lead, ready to copy, without what has ended", async () => {
    const { officer } = (await once).second;
    const lines = officer.sheet("Actions").rows.map((cells) => cells[0]?.text ?? "");
    const chase = lines.slice(lines.indexOf("To chase, by lead")).filter((text) => text !== "");
    expect(chase).toEqual([
      "To chase, by lead",
      "Ready to copy into an e-mail.",
      "KS4 adviser",
      "ks4-5ac-em, action 2: Agree the missing grade. Due 1 September 2014, overdue.",
      "ks4-5ac-em, action 1: Small groups in mathematics; twice a week. Due by Easter. Status: On track.",
      "No lead yet",
      "ks4-5ac-em, action 3: Share the RED list. No date yet.",
    ]);
  });

  test("give a provision map to the pupil it is asked for, with what the tracker knows of that pupil", async () => {
    const { second, pupil } = await once;
    expect(second.kinds.filter((kind) => kind === "epm")).toHaveLength(1);
    const rows = second.officer.sheet("EPM 1").rows.map((cells) => cells.map((cell) => cell?.text ?? ""));
    expect(rows[0]?.[0]).toBe("Educational Provision Map");
    expect(rows.find(([label]) => label === "Pupil")?.[1]).toBe(pupil);
    expect(rows.find(([label]) => label === "Target")?.slice(0, 6)).toEqual([
      "Target",
      "By when",
      "Measured by",
      "Who",
      "Met?",
      "Comment",
    ]);
  });

  test("keep what is typed on a map, and its grade stands on the list", async () => {
    const { third, pupil } = await once;
    const { officer } = third;
    const map = officer.sheet("EPM 1").rows.map((cells) => cells.map((cell) => cell?.text ?? ""));
    const keyOf = (text: string) => map.find((cells) => cells.includes(text))?.[6];
    expect(keyOf("Grade 5 in mathematics")).toBe("target-1");
    expect(keyOf("1:1 tuition")).toBe("intervention-1");
    expect(keyOf("Learning mentor")).toBe("intervention-2");
    expect(officer.text("PEP and EPM", officer.rowWith("PEP and EPM", pupil), onPeps.epmQuality)).toBe(
      "▲ AMBER",
    );
  });

  test("are left alone by a further refresh that changes nothing", async () => {
    await once;
    expect(new Set((await refreshed("third.xlsx", "fourth.xlsx")).changes)).toEqual(new Set(["unchanged"]));
  });
});
