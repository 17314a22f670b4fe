import { CommandRun } from "../support/commandRun";
import { OfficerAtWork } from "../support/officerAtWork";
import { trackerFile } from "../support/trackerFile";
import { wordBody } from "../support/wordDocument";
import type { Met } from "../support/wordDocument";
import { l79 } from "../trackers/l79";

/** What an officer added to a plan of ours is in the paper as well, in its place. */

const command = new CommandRun();
afterAll(() => command.end());

const plan = "RP ks4-5ac-em";

async function paper(change: (officer: OfficerAtWork) => void): Promise<readonly Met[]> {
  const tracker = command.put(l79.fileName, trackerFile(l79));
  await command.run("refresh", tracker, "-o", command.path("first.xlsx"), "--as-at", "2014-09-30");
  const officer = await OfficerAtWork.open(command.bytes("first.xlsx"));
  const action = officer.rowWith(plan, "spare:action-1");
  officer.type(plan, action, 1, "One-to-one mathematics");
  officer.type(plan, action, 4, "In progress");
  change(officer);
  command.put("typed.xlsx", officer.save());
  const done = await command.run("word", command.path("typed.xlsx"), "-o", command.path("paper.docx"));
  expect(done).toMatchObject({ exit: 0, error: "" });
  return wordBody(command.bytes("paper.docx"));
}

const actionsIn = (body: readonly Met[]) =>
  body.flatMap((met) => (met.kind === "table" && met.rows[0]?.[0] === "No." ? [met] : []))[0];

describe("a paper of a plan to which she added", () => {
  test("a column between ours has it there, its heading in the heading row", async () => {
    const body = await paper((officer) => {
      officer.insertColumn(plan, 4);
      officer.type(plan, officer.rowWith(plan, "actions:head"), 4, "Cost");
      officer.type(plan, officer.rowWith(plan, "spare:action-1"), 4, "£900 a term");
    });
    const table = actionsIn(body);
    expect(table?.headRows).toBe(1);
    expect(table?.rows[0]?.slice(3)).toEqual(["Completion Date", "Cost", "Status"]);
    expect(table?.rows[1]?.slice(1)).toEqual([
      "One-to-one mathematics",
      "",
      "",
      "£900 a term",
      "In progress",
    ]);
  });

  test("a column beside the page has it where it has a heading, and leaves her notes without one", async () => {
    const body = await paper((officer) => {
      officer.type(plan, officer.rowWith(plan, "actions:head"), 25, "Funded from");
      officer.type(plan, officer.rowWith(plan, "spare:action-1"), 25, "Pupil Premium Plus");
      officer.type(plan, officer.rowWith(plan, "spare:action-1"), 27, "ask Jo about this");
    });
    expect(actionsIn(body)?.rows[0]?.slice(3)).toEqual(["Completion Date", "Status", "Funded from"]);
    expect(actionsIn(body)?.rows[1]?.at(-1)).toBe("Pupil Premium Plus");
    expect(JSON.stringify(body)).not.toContain("ask Jo");
  });

  test("rows of her own has them where they stand, side by side where they were", async () => {
    const body = await paper((officer) => {
      const end = officer.sheet(plan).rows.length + 1;
      officer.type(plan, end, 0, "To be agreed with the Corporate Parenting Board.");
      officer.type(plan, end + 2, 1, "Board");
      officer.type(plan, end + 2, 2, "14 November 2014");
      const reasons = officer.rowWith(plan, "reason-1");
      officer.insertRow(plan, reasons);
      officer.type(plan, reasons, 1, "Said by the schools themselves");
    });
    const texts = body.map((met) => (met.kind === "table" ? met.rows.flat().join(" | ") : met.text));
    const at = (text: string) => texts.findIndex((found) => found.includes(text));
    expect(at("To be agreed with the Corporate Parenting Board.")).toBeGreaterThan(
      at("One-to-one mathematics"),
    );
    expect(texts[at("To be agreed") + 1]).toMatch(/^Board \| 14 November 2014/);
    expect(at("Said by the schools themselves")).toBeGreaterThan(at("Why are the indicators"));
    expect(at("Said by the schools themselves")).toBeLessThan(at("What actions are required"));
  });
});
