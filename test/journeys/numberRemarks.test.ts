import { CommandRun } from "../support/commandRun";
import type { ReportShape } from "../support/commandRun";
import { OfficerAtWork } from "../support/officerAtWork";
import { trackerFile } from "../support/trackerFile";
import type { Tracker } from "../support/trackerFile";
import { l79 } from "../trackers/l79";
import { w38 } from "../trackers/w38";

const command = new CommandRun();
afterAll(() => command.end());

const plan = "RP ks4-5ac-em";
const red = "RED ks4-5ac-em";

/** Refreshes a tracker, lets the officer type, and gives the file that she saves. */
async function typedOn(tracker: Tracker, type: (officer: OfficerAtWork) => void): Promise<string> {
  const out = command.path(`first-${tracker.fileName}`);
  await command.run("refresh", command.put(tracker.fileName, trackerFile(tracker)), "-o", out);
  const officer = await OfficerAtWork.open(command.bytes(`first-${tracker.fileName}`));
  type(officer);
  return command.put(`typed-${tracker.fileName}`, officer.save());
}

function briefly({ remarks }: ReportShape): readonly (readonly string[])[] {
  return remarks
    .filter(({ kind }) => kind === "number")
    .map(({ sheet, cell, quoted, remark }) => [sheet, cell, quoted, remark]);
}

describe("what is typed on the action plan of 5 of 38", () => {
  const reason =
    "In all 5 children in care attained 5 A*-C including English and maths (from 15 children). We are short by 30.8%.";
  const what = "Tutors for Year 11 from January 2015, 2 hours a week in 1 to 1 sessions.";
  let report: ReportShape;
  let file: string;

  beforeAll(async () => {
    file = await typedOn(w38, (officer) => {
      officer.type(red, officer.rowWith(red, "reason"), 1, reason);
      officer.type(red, officer.rowWith(red, "what"), 1, what);
      officer.type(red, officer.rowWith(red, "when"), 1, "<p>By the end of the 2015 academic year</p>");
    });
    ({ report } = await command.report("refresh", file, "-o", command.path("after-w38.xlsx")));
  });

  it("is remarked on where the figures contradict it, with the words and the cell", async () => {
    const after = await OfficerAtWork.open(command.bytes("after-w38.xlsx"));
    const [reasonCell, whenCell] = ["reason", "when"].map((key) => `B${after.rowWith(red, key) + 1}`);
    expect(briefly(report)).toEqual([
      [red, reasonCell, "5 children in care … (from 15 children)", "5 of 15 is 33.3%; 5 at 13.2% needs 38"],
      [
        red,
        reasonCell,
        "30.8%",
        "30.8 is percentage points, the difference between two percentages; as a per cent of the target it is 70.1%",
      ],
      [red, whenCell, "<p>", "Formatting tags (2 of them), which will print as they stand"],
      [red, whenCell, "2015 academic year", "2014/15 or 2015/16? An academic year has two calendar years"],
    ]);
  });

  it("stays as it was typed", async () => {
    const after = await OfficerAtWork.open(command.bytes("after-w38.xlsx"));
    expect(after.text(red, after.rowWith(red, "reason"), 1)).toBe(reason);
    expect(after.text(red, after.rowWith(red, "what"), 1)).toBe(what);
  });

  it("is remarked on by `calculate` too, which writes nothing", async () => {
    const { report: calculated } = await command.report("calculate", file);
    expect(briefly(calculated)).toEqual(briefly(report));
    expect(calculated.written).toEqual([]);
  });
});

describe("what is typed on the recovery plan of 7 of 79", () => {
  const actions = { name: 1, lead: 2, wording: 7 };
  let file: string;

  beforeAll(async () => {
    file = await typedOn(l79, (officer) => {
      officer.type(
        plan,
        officer.rowWith(plan, "reason-1"),
        actions.name,
        "21% of the CLA attended special schools.",
      );
      officer.type(
        plan,
        officer.rowWith(plan, "reason-2"),
        actions.name,
        "7 of 79 (8.9%) attained the measure.",
      );
      officer.type(
        plan,
        officer.rowWith(plan, "reason-3"),
        actions.name,
        "Half of the cohort had statements.",
      );
      const ledger = officer.rowWith(plan, "evidence:ledger");
      officer.type(plan, ledger, actions.wording, "We missed the target of 15%.");
      const action = officer.rowWith(plan, "spare:action-1");
      officer.type(plan, action, actions.name, "Reach 12 of 79 (20%)");
      officer.type(plan, action, actions.lead, "Adviser 5 of 15 (20%)");
    });
  });

  it.each(["refresh", "calculate"])(
    "is remarked on by `%s` in the cells of the file it is about",
    async (name) => {
      const out = name === "refresh" ? ["-o", command.path("after-l79.xlsx")] : [];
      const { report } = await command.report(name, file, ...out);
      const seen = await OfficerAtWork.open(
        command.bytes(name === "refresh" ? "after-l79.xlsx" : "typed-l79.xlsx"),
      );
      const row = (key: string) => seen.rowWith(plan, key) + 1;
      expect(briefly(report)).toEqual([
        [plan, `H${row("evidence:ledger")}`, "15%", "The target beside this text is 13%"],
        [
          plan,
          `B${row("reason-1")}`,
          "21% of the CLA attended special schools",
          "17 of the 79 counted (21.5%) are in special schools",
        ],
        [
          plan,
          `B${row("reason-3")}`,
          "Half of the cohort had statements",
          "‘half’ reads as 45% to 55%; 25 of the 79 counted (31.6%) have a statement or EHC plan",
        ],
        [
          plan,
          `B${row(name === "refresh" ? "a-1" : "spare:action-1")}`,
          "12 of 79 (20%)",
          "12 of 79 is 15.2%; 12 at 20% needs 59 to 61",
        ],
      ]);
    },
  );
});
