import { existsSync, readdirSync } from "node:fs";
import { CommandRun } from "../support/commandRun";
import { OfficerAtWork } from "../support/officerAtWork";
import { trackerFile } from "../support/trackerFile";
import type { Tracker } from "../support/trackerFile";
import { worked12 } from "../trackers/worked12";

const command = new CommandRun();
afterAll(() => command.end());

const bytes = (text: string) => new TextEncoder().encode(text);
/** The first bytes of an old .xls file, and of a workbook with a password, which wraps its package in one. */
const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(504)]);
const encrypted = Uint8Array.from([
  ...compound,
  ...new Uint8Array(Buffer.from("EncryptedPackage", "utf16le")),
]);

function tracker(rows: Tracker["sheets"][number]["rows"]): Uint8Array {
  return trackerFile({ fileName: "t.xlsx", sheets: [{ name: "Y11", rows }] });
}

describe("a file that cannot be read", () => {
  it.each([
    ["a missing file", "nowhere.xlsx", null, "no such file"],
    ["a text file", "list.xlsx", bytes("UPN,Name\nA,B\n"), "not an Excel workbook"],
    ["a file with a password", "locked.xlsx", encrypted, "password"],
    ["an old .xls", "old.xls", compound, "not an Excel workbook"],
    ["an empty file", "empty.xlsx", new Uint8Array(), "empty"],
    ["half a file", "half.xlsx", trackerFile(worked12).slice(0, 2000), "damaged"],
  ])("%s stops with exit 3 and one clear message", async (_, name, content, said) => {
    if (content) command.put(name, content);
    const before = readdirSync(command.folder).sort();
    const { exit, error, out } = await command.run("refresh", command.path(name));
    expect(exit).toBe(3);
    expect(error).toContain(name);
    expect(error).toContain(said);
    expect(error.split("\n")).toHaveLength(1);
    expect(out).toBe("");
    expect(readdirSync(command.folder).sort()).toEqual(before);
  });
});

describe("a workbook without what is needed", () => {
  it.each([
    ["an empty workbook", tracker([]), "There is no pupil list yet"],
    ["headings without pupils", tracker([["UPN", "Surname", "Forename", "DOB", "Maths"]]), "no rows"],
    [
      "a list without headings",
      tracker([
        ["x", 1],
        ["y", 2],
      ]),
      "No pupil headings were found",
    ],
  ])("%s stops with exit 1, a message and the JSON, and writes nothing", async (_, content, said) => {
    command.put("t.xlsx", content);
    const { exit, error } = await command.run(
      "refresh",
      command.path("t.xlsx"),
      "--json",
      command.path("t.json"),
    );
    expect(exit).toBe(1);
    expect(error).toContain(said);
    expect(existsSync(command.path("t.planned.xlsx"))).toBe(false);
    const report = JSON.parse(new TextDecoder().decode(command.bytes("t.json"))) as {
      findings: { stops: boolean }[];
    };
    expect(report.findings.some(({ stops }) => stops)).toBe(true);
  });

  it("writes the lists when no indicator can be worked out, and says which columns would be needed", async () => {
    command.put(
      "t.xlsx",
      tracker([
        ["UPN", "Name", "Year", "School"],
        ["H999402209003", "Ann Other", 11, "Beckside High"],
        ["Y999406609003", "Bo Other", 11, "Millbrook Academy"],
      ]),
    );
    const { exit, report } = await command.report("refresh", command.path("t.xlsx"));
    expect(exit).toBe(0);
    expect(report.indicators).toEqual([]);
    expect(report.findings).toContainEqual(
      expect.objectContaining({ code: "no-indicator-columns", severity: "worthALook", stops: false }),
    );
    expect(report.written.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(["scorecard", "pupilRatings", "redPupils", "checks", "indicators", "settings"]),
    );
  });
});

describe("a command line that asks for something else", () => {
  it.each([
    [[], "refresh FILE"],
    [["polish", "t.xlsx"], "There is no command “polish”"],
    [["refresh"], "needs a file"],
    [["calculate", "t.xlsx", "--year", "2014"], "not an academic year"],
    [["calculate", "t.xlsx", "--year", "2013/15"], "not an academic year"],
    [["calculate", "t.xlsx", "--term", "winter"], "autumn, spring or summer"],
    [["calculate", "t.xlsx", "--as-at", "30/09/2014"], "not a day"],
    [["calculate", "t.xlsx", "--as-at", "2014-02-30"], "not a day"],
    [["refresh", "t.xlsx", "-o", "t.xlsm"], "must end in .xlsx"],
    [["refresh", "t.xlsx", "-o", "t.xlsx"], "--in-place"],
    [["refresh", "t.xlsx", "--shiny"], "--shiny"],
  ])("%j is refused with exit 2", async (args, said) => {
    const { exit, error } = await command.run(...args);
    expect(exit).toBe(2);
    expect(error).toContain(said);
  });
});

describe("files that hold something already", () => {
  it("are not replaced when an officer has typed in them; the message names the file to refresh", async () => {
    const tracker = command.put(worked12.fileName, trackerFile({ ...worked12, fileName: "t.xlsx" }));
    const planned = command.path("worked12.planned.xlsx");
    await command.run("refresh", tracker);
    const officer = await OfficerAtWork.open(command.bytes("worked12.planned.xlsx"));
    const row = officer.rowWith("Scorecard", "indicator:ks4-5ac-em");
    officer.type("Scorecard", row, 12, "My note");
    command.put("worked12.planned.xlsx", officer.save());
    const before = command.bytes("worked12.planned.xlsx");
    const { exit, error } = await command.run("refresh", tracker);
    expect(exit).toBe(2);
    expect(error).toContain("holds 1 typed cell");
    expect(error).toContain(planned);
    expect(Buffer.from(command.bytes("worked12.planned.xlsx")).equals(Buffer.from(before))).toBe(true);
  });

  it("are not replaced by the JSON or by the sample", async () => {
    const tracker = command.put("mine.xlsx", trackerFile(worked12));
    expect((await command.run("calculate", tracker, "--json", tracker)).exit).toBe(2);
    expect((await command.run("sample", tracker)).exit).toBe(2);
    expect((await command.run("sample", command.path("sample.txt"))).exit).toBe(2);
    expect(Buffer.from(command.bytes("mine.xlsx")).equals(Buffer.from(trackerFile(worked12)))).toBe(true);
  });
});
