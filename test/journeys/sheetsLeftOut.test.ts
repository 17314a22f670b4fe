import { CommandRun } from "../support/commandRun";
import { normalUpn } from "../support/normalTracker";
import { OfficerAtWork } from "../support/officerAtWork";
import { trackerFile } from "../support/trackerFile";
import type { TrackerSheet } from "../support/trackerFile";

const list = (name: string, maths: string): TrackerSheet => ({
  name,
  rows: [
    ["UPN", "Surname", "Year", "Maths result", "English result"],
    ...[1, 2, 3, 4].map((nth) => [normalUpn(nth), `Surname${nth}`, 11, maths, "5"]),
  ],
});

const sheets = [list("Y11", "6"), list("Y11 copy", "3")];
const options = ["--as-at", "2026-08-30", "--year", "2025/26", "--term", "summer"];

function renamed(from: string, to: string) {
  return (officer: OfficerAtWork) => {
    officer.rename(from, to);
  };
}

describe("a sheet that is not to be read, though it looks like the tracker", () => {
  const command = new CommandRun();
  afterAll(() => {
    command.end();
  });

  /** Which sheets are read as pupils, and what is left open about sheets. */
  async function read(file: string, ...more: string[]) {
    const { report } = await command.report("understand", file, ...options, ...more);
    const { sheets: found, questions } = report.understood;
    return {
      pupils: found.filter(({ role }) => role === "pupils").map(({ name }) => name),
      open: questions
        .filter(({ id, answered }) => id.startsWith("read-sheet") && !answered)
        .map(({ id }) => id),
    };
  }

  const onlyY11 = { pupils: ["Y11"], open: [] };
  const decided = () => command.put("d.json", JSON.stringify({ "read-sheet:Y11 copy": "leave out" }));
  const tracker = () => command.put("t.xlsx", trackerFile({ fileName: "t.xlsx", sheets }));

  it("is read until she says otherwise by --decisions", async () => {
    expect((await read(tracker())).pupils).toEqual(["Y11", "Y11 copy"]);
    expect(await read(tracker(), "--decisions", decided())).toEqual(onlyY11);
  });

  it.each<[string, (officer: OfficerAtWork) => void, readonly string[]]>([
    ["nothing", () => undefined, ["Y11"]],
    ["the sheet left out is renamed", renamed("Y11 copy", "Marks B"), ["Y11"]],
    ["the sheet that is read is renamed", renamed("Y11", "Year 11"), ["Year 11"]],
    [
      "the sheet left out is deleted",
      (officer) => {
        officer.deleteSheet("Y11 copy");
      },
      ["Y11"],
    ],
  ])("her answer is kept in the workbook, whatever happens between: %s", async (_, happens, pupils) => {
    const kept = command.path("kept.xlsx");
    await command.run("refresh", tracker(), "-o", kept, "--decisions", decided(), ...options);
    const officer = await OfficerAtWork.open(command.bytes("kept.xlsx"));
    happens(officer);
    expect(await read(command.put("next.xlsx", officer.save()))).toEqual({ pupils, open: [] });
  });

  it("understand says that it is left out, and which decision would change it", async () => {
    const { out } = await command.run("understand", tracker(), ...options, "--decisions", decided());
    expect(out).toContain("‘Y11 copy’: you chose not to read it");
    expect(out).toContain("Decision ‘read-sheet:Y11’");
  });
});
