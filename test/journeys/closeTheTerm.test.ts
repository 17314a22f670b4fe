import { CommandRun } from "../support/commandRun";
import { OfficerAtWork } from "../support/officerAtWork";
import { trackerFile } from "../support/trackerFile";
import { l79, l79HeadingRow } from "../trackers/l79";

const command = new CommandRun();
afterAll(() => command.end());

const history = "History of results";
const row = "history:ks4-5ac-em 2013/14 summer unvalidated";
/** Columns of the history, 0-based. */
const columns = { number: 5, status: 10, asAt: 11 };

async function change(from: string, to: string, doing: (officer: OfficerAtWork) => void): Promise<void> {
  const officer = await OfficerAtWork.open(command.bytes(from));
  doing(officer);
  command.put(to, officer.save());
}

/** Adds the setting at the foot of her own Settings sheet, which is older than it, or changes it there. */
function close(officer: OfficerAtWork, term: string): void {
  const { rows } = officer.sheet("Settings");
  const found = rows.findIndex((cells) => cells.some((cell) => cell?.value === "Close the term"));
  const row = found < 0 ? rows.length : found;
  officer.type("Settings", row, 0, "Close the term");
  officer.type("Settings", row, 1, term);
}

/** Two more pupils get their mathematics. */
function regrade(officer: OfficerAtWork): void {
  const rows = officer.sheet("Y11").rows;
  const maths = (rows[l79HeadingRow - 1] ?? []).findIndex((cell) => /math/i.test(String(cell?.value)));
  const short = rows.flatMap((cells, at) => (String(cells[maths]?.value) === "D" ? [at] : []));
  short.slice(0, 6).forEach((at) => officer.type("Y11", at, maths, "C"));
}

async function refreshed(from: string, to: string, asAt: string, ...more: string[]) {
  return command.run("refresh", command.path(from), "-o", command.path(to), "--as-at", asAt, ...more);
}

async function historyRow(file: string): Promise<readonly string[]> {
  const seen = await OfficerAtWork.open(command.bytes(file));
  const at = seen.rowWith(history, row);
  return [columns.number, columns.status, columns.asAt].map((column) => seen.text(history, at, column));
}

describe("a term that is closed", () => {
  beforeAll(async () => {
    command.put("l79.xlsx", trackerFile(l79));
    await refreshed("l79.xlsx", "1.xlsx", "2014-09-30");
    await change("1.xlsx", "1.xlsx", (officer) => {
      const plan = "RP ks4-5ac-em";
      officer.type(plan, officer.rowWith(plan, "spare:action-1"), 1, "One-to-one mathematics for 12 pupils");
    });
    await change("1.xlsx", "closing.xlsx", (officer) => close(officer, "Summer 2013/14"));
    await refreshed("closing.xlsx", "2.xlsx", "2014-10-06");
  });

  it("has its figures set down with the day, and what goes on is said", async () => {
    expect(await historyRow("2.xlsx")).toEqual(["7", "◆ RED", "30 September 2014, closed 6 October 2014"]);
    const { report } = await command.report("check", command.path("2.xlsx"));
    expect(report.findings.filter(({ stops }) => stops)).toEqual([]);
    const seen = await OfficerAtWork.open(command.bytes("2.xlsx"));
    const found = seen.rowWith("Checks", "summer 2013/14 is closed");
    expect(seen.text("Checks", found, 5)).toContain("Into the next term goes 1 action; 0 have ended.");
  });

  it("is settled: refreshing on a later day writes nothing", async () => {
    await refreshed("2.xlsx", "3.xlsx", "2014-10-20");
    expect(Buffer.compare(command.bytes("2.xlsx"), command.bytes("3.xlsx"))).toBe(0);
  });

  it("is not written over when the tracker changes: she is told what to do", async () => {
    await change("2.xlsx", "regraded.xlsx", regrade);
    const { exit, error } = await refreshed("regraded.xlsx", "none.xlsx", "2014-10-20");
    expect(exit).toBe(1);
    expect(error).toMatch(
      /^The term summer 2013\/14 was closed on 6 October 2014\. ks4-5ac-em was 7 of 79, ◆ RED then/,
    );
    expect(error).toContain("clear ‘Close the term’");
    expect(() => command.bytes("none.xlsx")).toThrow();
  });

  it("is opened again by clearing the setting", async () => {
    await change("regraded.xlsx", "open.xlsx", (officer) => close(officer, ""));
    const { exit } = await refreshed("open.xlsx", "4.xlsx", "2014-10-20");
    expect(exit).toBe(0);
    const [number, , asAt] = await historyRow("4.xlsx");
    expect(number).not.toBe("7");
    expect(asAt).toBe("30 September 2014");
  });

  it("stays as it was in the terms to come, whose figures are their own and may be compared with it", async () => {
    const { exit } = await refreshed(
      "regraded.xlsx",
      "5.xlsx",
      "2014-12-05",
      "--year",
      "2014/15",
      "--term",
      "autumn",
    );
    expect(exit).toBe(0);
    expect(await historyRow("5.xlsx")).toEqual(["7", "◆ RED", "30 September 2014, closed 6 October 2014"]);
    const seen = await OfficerAtWork.open(command.bytes("5.xlsx"));
    expect(seen.rowWith(history, "history:ks4-5ac-em 2014/15 autumn unvalidated")).toBeGreaterThan(0);
    expect(seen.rowWith("RP ks4-5ac-em", "a-1")).toBeGreaterThan(0);
  });

  it("must be named: a yes would close every term to come", async () => {
    await change("1.xlsx", "yes.xlsx", (officer) => close(officer, "yes"));
    const { report } = await command.report("check", command.path("yes.xlsx"));
    expect(report.findings.map(({ code }) => code)).toContain("setting-unreadable");
  });
});
