import type { TermName } from "../../src/core/domain/term";
import type { CommandRun, ReportShape } from "./commandRun";
import { OfficerAtWork } from "./officerAtWork";
import { trackerFile } from "./trackerFile";

const pupils = Array.from({ length: 10 }, (_, nth) => nth);
const attendanceColumn = 3;
const passColumn = 4;

const tracker = {
  fileName: "trends.xlsx",
  sheets: [
    {
      name: "Tracker",
      rows: [
        ["Name", "Pupil ID", "Year", "Attendance %", "5+ A*-C inc E&M (Y/N)"],
        ...pupils.map((nth) => [`Pupil ${nth}`, 100 + nth, 11, 90, nth < 3 ? "Y" : "N"]),
      ],
    },
    {
      name: "Indicators",
      rows: [
        [
          "Indicator ID",
          "Indicator",
          "Measure",
          "Year groups",
          "Care",
          "Target",
          "Data status",
          "Comparator",
          "Comparator value",
          "Comparator source",
          "Comparator date",
          "Statistical neighbours",
        ],
        [
          "att",
          "Mean attendance",
          "attendance",
          11,
          "all",
          95,
          "final",
          "England CLA",
          "92.9",
          "DfE",
          "2013/14",
          "91.0, 92.4, c",
        ],
        ["ks4-5ac-em", "Five good passes", "ks4-5ac-em", 11, "all", 40, "provisional", "", "", "", "", ""],
      ],
    },
  ],
};

export interface Told {
  readonly report: ReportShape & {
    readonly trends: readonly {
      readonly indicator: string;
      readonly points: readonly Readonly<Record<string, unknown>>[];
      readonly stretches: readonly unknown[][];
      readonly breaks: readonly unknown[];
      readonly lastTerm: { readonly change: number | null; readonly why: string };
      readonly sameTermLastYear: { readonly change: number | null; readonly why: string };
    }[];
  };
  readonly officer: OfficerAtWork;
  /** Nothing was written at a second refresh, and every byte stayed as it was. */
  readonly unchanged: boolean;
}

/** Refreshes in place, and once more to see that nothing changes then; opens the file. */
async function refreshed(
  command: CommandRun,
  academicYear: string,
  term: TermName,
  asAt: string,
): Promise<Told> {
  const workbook = command.path("workbook.xlsx");
  const period = ["--year", academicYear, "--term", term, "--as-at", asAt];
  const run = () => command.report("refresh", workbook, "--in-place", ...period);
  const { exit, report } = await run();
  const before = command.bytes("workbook.xlsx");
  const { report: again } = await run();
  const unchanged =
    exit === 0 &&
    again.written.every(({ change }) => change === "unchanged") &&
    Buffer.from(command.bytes("workbook.xlsx")).equals(Buffer.from(before));
  return { report: report as Told["report"], officer: await OfficerAtWork.open(before), unchanged };
}

function attend(officer: OfficerAtWork, percent: number): void {
  for (const nth of pupils) officer.type("Tracker", nth + 1, attendanceColumn, percent);
}

function saved(command: CommandRun, officer: OfficerAtWork): void {
  command.put("workbook.xlsx", officer.save());
}

export const history = "History of results";
export const scorecard = "Scorecard";
export const noteColumn = { history: 15, scorecard: 12 };
export const earlier = [
  ["att", "2012/13", "summer", "final", 90.5],
  ["ks4-5ac-em", "2011/12", "summer", "final", "14.8%"],
  ["ks4-5ac-em", "2012/13", "summer", "final", "12.2%"],
] as const;

/** She notes on two pages, and types what she knows of earlier years. */
function typeInAutumn({ officer }: Told): void {
  const first = officer.rowWith(history, "spare:earlier-1");
  earlier.forEach(([id, year, term, status, figure], down) => {
    [id, "", year, term, status, "", "", "", figure].forEach((cell, column) => {
      if (cell !== "") officer.type(history, first + down, column, cell);
    });
  });
  const row = officer.rowWith(history, "history:att 2013/14 autumn final");
  officer.type(history, row, noteColumn.history, "two schools late");
  officer.type(scorecard, officer.rowWith(scorecard, "indicator:att"), noteColumn.scorecard, "ask them");
}

/** One pupil more has passed, and the figures are revised. */
function revise({ officer }: Told): void {
  officer.type("Tracker", 4, passColumn, "Y");
  officer.type("Indicators", 2, 6, "revised");
}

type Stage = "autumn" | "spring" | "summer" | "revised" | "next";

/** The five refreshes, with what she typed and changed in between. */
export async function twoYears(command: CommandRun): Promise<Readonly<Record<Stage, Told>>> {
  command.put("workbook.xlsx", trackerFile(tracker));
  const autumn = await refreshed(command, "2013/14", "autumn", "2013-12-10");
  typeInAutumn(autumn);
  attend(autumn.officer, 92);
  saved(command, autumn.officer);
  const spring = await refreshed(command, "2013/14", "spring", "2014-03-20");
  attend(spring.officer, 91);
  saved(command, spring.officer);
  const summer = await refreshed(command, "2013/14", "summer", "2014-08-25");
  revise(summer);
  saved(command, summer.officer);
  const revised = await refreshed(command, "2013/14", "summer", "2014-10-20");
  const next = await refreshed(command, "2014/15", "autumn", "2014-12-10");
  return { autumn, spring, summer, revised, next };
}
