import { CommandRun } from "../support/commandRun";
import { OfficerAtWork } from "../support/officerAtWork";
import { trackerFile } from "../support/trackerFile";
import { l79 } from "../trackers/l79";

const command = new CommandRun();
afterAll(() => command.end());

/** The tracker as it lies: no Settings and no Indicators, so that year and term are told by options. */
const bare = { ...l79, sheets: l79.sheets.filter(({ name }) => name === "Y11") };
const asked = ["--year", "2013/14", "--term", "spring"];

const period = async (...args: string[]) => {
  const { report } = await command.report(...args);
  return [report.academicYear, report.term];
};

describe("year and term given as options when the plans are first written", () => {
  beforeAll(async () => {
    const tracker = command.put("tracker.xlsx", trackerFile(bare));
    expect(await period("calculate", tracker, "--as-at", "2014-09-30")).toEqual(["2013/14", "summer"]);
    const written = ["-o", command.path("plans.xlsx"), "--as-at", "2014-09-30", ...asked];
    expect(await period("refresh", tracker, ...written)).toEqual(["2013/14", "spring"]);
  });

  it.each(["2014-09-30", "2015-01-12"])(
    "count for copies and the next refresh that name none, on %s",
    async (day) => {
      const [book, today] = [command.path("plans.xlsx"), ["--as-at", day]];
      const share = await command.run("share", book, "-o", command.path("copy.xlsx"), ...today);
      const word = await command.run("word", book, "-o", command.path("copy.docx"), ...today);
      for (const { exit, out } of [share, word])
        expect([exit, out]).toEqual([0, expect.not.stringContaining("--term")]);
      const { report } = await command.report("refresh", book, "-o", command.path("again.xlsx"), ...today);
      expect([report.academicYear, report.term]).toEqual(["2013/14", "spring"]);
      expect(report.written.filter(({ change }) => change !== "unchanged")).toEqual([]);
    },
  );

  it("go back with the refresh that was given them", async () => {
    const to = (name: string) => ["-o", command.path(name), "--as-at", "2014-09-30"];
    await command.run("refresh", command.path("plans.xlsx"), ...to("summer.xlsx"), "--term", "summer");
    await command.run("put-back", command.path("summer.xlsx"), ...to("back.xlsx"));
    expect(await period("calculate", command.path("back.xlsx"), "--as-at", "2014-09-30")).toEqual([
      "2013/14",
      "spring",
    ]);
  });

  it("give way to another option, and to Settings", async () => {
    const book = command.path("plans.xlsx");
    const to = (name: string) => ["-o", command.path(name), "--as-at", "2014-09-30"];
    expect(await period("refresh", book, ...to("other.xlsx"), "--term", "summer")).toEqual([
      "2013/14",
      "summer",
    ]);
    const officer = await OfficerAtWork.open(command.bytes("plans.xlsx"));
    officer.type("Settings", officer.rowWith("Settings", "Term"), 1, "Autumn");
    const typed = command.put("typed.xlsx", officer.save());
    expect(await period("refresh", typed, ...to("settings.xlsx"))).toEqual(["2013/14", "autumn"]);
  });
});
