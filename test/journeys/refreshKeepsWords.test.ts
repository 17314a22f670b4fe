import { openXlsx } from "../../src/hosts/xlsx/openXlsx";
import { CommandRun } from "../support/commandRun";
import { OfficerAtWork } from "../support/officerAtWork";
import { trackerFile } from "../support/trackerFile";
import { l79, l79HeadingRow } from "../trackers/l79";

const command = new CommandRun();
afterAll(() => command.end());

const plan = "RP ks4-5ac-em";
const red = "RED ks4-5ac-em";
/** Columns of the recovery plan from A: number, action, lead, date, status, key, drafted, wording, use. */
const at = { no: 0, action: 1, lead: 2, due: 3, status: 4, key: 5, drafted: 6, wording: 7, use: 8 };
const boxes = 1;
const serialOf14November2014 = 41957;

/** Everything that she types, by where it belongs. */
const words = {
  reason: "Mathematics support started late; three schools had no specialist.\nSee the autumn PEPs.",
  inserted: "=She typed this in a row that she inserted herself",
  wording: "Two pupils joined us only in the spring, so 79 of 81 are counted.",
  actions: [
    "Agree the missing grade with each school",
    "One-to-one mathematics\n– twice a week",
    "+Share the RED list",
  ],
  added: "- Added between two others",
  leads: ["KS4 adviser", "@Virtual School Head", "O'Neill"],
  boxes: {
    reason: "Eleven pupils joined during Year 11.",
    what: "=A plan each",
    how: "1:1 tuition",
    who: "Head of Service",
    when: "August 2015",
  },
  note: "Ask for the re-mark",
  accepted: "The school has no maths teacher to ask",
};

async function firstTerm(): Promise<Uint8Array> {
  const tracker = command.put(l79.fileName, trackerFile(l79));
  await command.run("refresh", tracker, "-o", command.path("term1.xlsx"), "--as-at", "2014-09-30");
  return command.bytes("term1.xlsx");
}

function typeEverywhere(officer: OfficerAtWork): void {
  const reason = officer.rowWith(plan, "reason-1");
  officer.type(plan, reason, at.action, words.reason);
  officer.type(plan, officer.rowWith(plan, "evidence:ledger"), at.wording, words.wording);
  officer.type(plan, officer.rowWith(plan, "evidence:special-schools"), at.use, "no");
  words.actions.forEach((action, index) => {
    const row = officer.rowWith(plan, `spare:action-${index + 1}`);
    officer.type(plan, row, at.action, action);
    officer.type(plan, row, at.lead, words.leads[index] ?? "");
    if (index === 0) officer.type(plan, row, at.due, serialOf14November2014);
    officer.type(plan, row, at.status, "On track");
  });
  for (const [key, text] of Object.entries(words.boxes)) {
    officer.type(red, officer.rowWith(red, key), boxes, text);
  }
  const scorecard = "Scorecard";
  officer.type(scorecard, officer.rowWith(scorecard, "indicator:ks4-5ac-em"), 12, words.note);
  const ratings = officer
    .sheet("Pupil ratings")
    .rows.findIndex((cells) => String(cells[11]?.value).startsWith("pupil:"));
  officer.type("Pupil ratings", ratings, 12, words.note);
  officer.type(
    "Checks",
    officer.sheet("Checks").rows.findIndex((cells) => String(cells[6]?.value).startsWith("finding:")),
    7,
    words.accepted,
  );
}

/** She moves things about: a row above everything, an action between two, two rows changed over, tabs renamed. */
async function rearrange(officer: OfficerAtWork): Promise<void> {
  officer.insertRow(plan, officer.rowWith(plan, "spare:action-2"));
  await officer.look();
  officer.type(plan, officer.rowWith(plan, "spare:action-2") - 1, at.action, words.added);
  officer.insertRow(plan, officer.rowWith(plan, "reason-2"));
  await officer.look();
  officer.type(plan, officer.rowWith(plan, "reason-2") - 1, at.action, words.inserted);
  officer.insertRow(plan, 0);
  officer.insertRow(red, 0);
  await officer.look();
  officer.type(plan, 0, 0, "My own heading");
  await officer.look();
  officer.swapRows(plan, officer.rowWith(plan, "spare:action-1"), officer.rowWith(plan, "spare:action-3"), 9);
  officer.rename(plan, "Our recovery plan");
  officer.rename(red, "Red action plan");
}

/** Three pupils who lacked mathematics only now have it. */
function regrade(officer: OfficerAtWork): void {
  const rows = officer.sheet("Y11").rows;
  const headings = rows[l79HeadingRow - 1]?.map((cell) => String(cell?.value ?? "")) ?? [];
  const maths = headings.findIndex((heading) => /math/i.test(heading));
  const english = headings.findIndex((heading) => /eng.*lang/i.test(heading));
  const near = rows.flatMap((cells, row) =>
    row >= l79HeadingRow &&
    /^[D]$/.test(String(cells[maths]?.value)) &&
    /^[ABC]$/.test(String(cells[english]?.value))
      ? [row]
      : [],
  );
  near.slice(0, 3).forEach((row) => officer.type("Y11", row, maths, "C"));
}

describe("a term later", () => {
  let report: Awaited<ReturnType<CommandRun["report"]>>["report"];
  let before: OfficerAtWork;
  let after: OfficerAtWork;

  beforeAll(async () => {
    before = await OfficerAtWork.open(await firstTerm());
    typeEverywhere(before);
    await before.look();
    await rearrange(before);
    regrade(before);
    const file = command.put("term2.xlsx", before.save());
    ({ report } = await command.report(
      "refresh",
      file,
      "-o",
      command.path("after.xlsx"),
      "--as-at",
      "2014-12-05",
    ));
    after = await OfficerAtWork.open(command.bytes("after.xlsx"));
  });

  it("changes the figures", () => {
    expect(Number(report.indicators[0]?.numerator)).toBeGreaterThan(7);
    const strip = after.rowWith("Our recovery plan", "strip");
    expect(after.text("Our recovery plan", strip, 0)).toContain(
      `${String(report.indicators[0]?.numerator)} of 79`,
    );
  });

  it("keeps her reasons, the one that she inserted among them", () => {
    const sheet = after.sheet("Our recovery plan");
    const reasons = sheet.rows.filter((cells) => String(cells[at.key]?.value).startsWith("reason-"));
    expect(reasons.map((cells) => cells[at.action]?.value).filter((text) => text !== undefined)).toEqual([
      words.reason,
      words.inserted,
    ]);
  });

  it("prints her wording in place of ours and leaves out what she does not use", () => {
    const ledger = after.rowWith("Our recovery plan", "evidence:ledger");
    expect(after.text("Our recovery plan", ledger, at.wording)).toBe(words.wording);
    expect(after.text("Our recovery plan", ledger, at.action)).toBe(words.wording);
    const special = after.rowWith("Our recovery plan", "evidence:special-schools");
    expect(after.text("Our recovery plan", special, at.action)).toBe("");
  });

  it("keeps every action with its lead, date and status, in the order in which she left them", () => {
    expect(report.actions.map(({ action, lead, status, due }) => [action, lead, status, due])).toEqual([
      [words.actions[2], words.leads[2], "On track", null],
      [words.added, "", "", null],
      [words.actions[1], words.leads[1], "On track", null],
      [words.actions[0], words.leads[0], "On track", "2014-11-14"],
    ]);
    expect(report.actions.map(({ id, number }) => [id, number])).toEqual([
      ["a-1", 1],
      ["a-2", 2],
      ["a-3", 3],
      ["a-4", 4],
    ]);
    expect(report.actions.map(({ flags }) => flags)).toEqual([
      ["noDate"],
      ["noLead", "noDate"],
      ["noDate"],
      ["overdue"],
    ]);
  });

  it("keeps the boxes of the action plan, the notes and the reasons for accepting", () => {
    for (const [key, text] of Object.entries(words.boxes)) {
      expect(after.text("Red action plan", after.rowWith("Red action plan", key), boxes)).toBe(text);
    }
    expect(after.text("Scorecard", after.rowWith("Scorecard", "indicator:ks4-5ac-em"), 12)).toBe(words.note);
    expect(after.sheet("Pupil ratings").rows.map((cells) => cells[12]?.value)).toContain(words.note);
    expect(after.sheet("Checks").rows.map((cells) => cells[7]?.value)).toContain(words.accepted);
  });

  it("keeps what she wrote in a row of her own, and the names that she gave", () => {
    expect(after.text("Our recovery plan", 0, 0)).toBe("My own heading");
    expect(report.written.filter(({ kind }) => kind === "recoveryPlan" || kind === "actionPlan")).toEqual([
      { sheet: "Our recovery plan", kind: "recoveryPlan", indicator: "ks4-5ac-em", change: "updated" },
      { sheet: "Red action plan", kind: "actionPlan", indicator: "ks4-5ac-em", change: "updated" },
    ]);
  });

  it("says that nothing went", () => {
    expect(report.typed).toMatchObject({ putBack: 0, review: [] });
    expect(report.typed.kept).toBeGreaterThanOrEqual(20);
  });

  it("turns no typed text into a formula", async () => {
    const { sheets } = await (await openXlsx(command.bytes("after.xlsx"), "after.xlsx")).read();
    const risky = sheets.flatMap(({ rows }) =>
      rows.flatMap((cells) =>
        cells.filter((cell) => /^[=+@-]/.test(String(cell?.value)) && cell?.hasFormula),
      ),
    );
    expect(risky).toEqual([]);
  });

  it("changes nothing when it is refreshed again, on whatever day", async () => {
    const again = command.path("again.xlsx");
    await command.run("refresh", command.path("after.xlsx"), "-o", again, "--as-at", "2015-03-01");
    expect(Buffer.from(command.bytes("again.xlsx")).equals(Buffer.from(command.bytes("after.xlsx")))).toBe(
      true,
    );
  });
});
