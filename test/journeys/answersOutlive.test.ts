import { CommandRun } from "../support/commandRun";
import { normalUpn } from "../support/normalTracker";
import { OfficerAtWork } from "../support/officerAtWork";
import { trackerFile } from "../support/trackerFile";
import type { TrackerSheet } from "../support/trackerFile";

const headings = [
  "UPN",
  "Surname",
  "Year",
  "Aut 25 Maths",
  "Aut 25 Eng",
  "Eng SATX",
  "Sci Mock",
  "Sci Aut 25",
];

const rows: TrackerSheet["rows"] = [
  headings,
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((nth) => [
    normalUpn(nth),
    `Surname${nth}`,
    11,
    ["4+", "5", "4-"][nth % 3] ?? "5",
    "5",
    ["3", "4"][nth % 2] ?? "3",
    "4",
    "6",
  ]),
];

const sheet: TrackerSheet = { name: "Y11 2526", rows };

/** Her answers, each another than what is assumed. */
const answers = {
  "beside:Y11 2526:satx": "targets",
  "mocks:Y11 2526": "working-at grades of early spring",
  "minus-sign:Y11 2526": "4- counts as 4",
} as const;

const inMarch = ["--as-at", "2026-03-20", "--year", "2025/26", "--term", "spring"];

const reordered = (order: readonly number[]): TrackerSheet => ({
  ...sheet,
  rows: rows.map((row) => order.map((at) => row[at] ?? null)),
});

const headed = (change: (heading: string) => string): TrackerSheet => ({
  ...sheet,
  rows: [headings.map(change), ...rows.slice(1)],
});

/** What may happen to a tracker between two terms, as another file and as the officer does it in hers. */
const changes: readonly [string, TrackerSheet, (officer: OfficerAtWork) => void][] = [
  ["nothing", sheet, () => undefined],
  [
    "the sheet is renamed",
    { ...sheet, name: "Year 11 (Jan)" },
    (officer) => {
      officer.rename(sheet.name, "Year 11 (Jan)");
    },
  ],
  [
    "columns are moved",
    reordered([5, 0, 2, 1, 7, 6, 3, 4]),
    (officer) => {
      officer.insertColumn(sheet.name, 2);
    },
  ],
  [
    "a title is added above",
    { ...sheet, rows: [["Northshire Virtual School"], ...rows] },
    (officer) => {
      officer.insertRow(sheet.name, 1);
      officer.type(sheet.name, 1, 1, "Northshire Virtual School");
    },
  ],
  [
    "headings have spaces behind them",
    headed((heading) => `${heading} `),
    (officer) => {
      headings.forEach((heading, at) => {
        officer.type(sheet.name, 1, at + 1, `${heading} `);
      });
    },
  ],
  [
    "headings name the next term",
    headed((heading) => heading.replace("Aut 25", "Spr 26")),
    (officer) => {
      headings.forEach((heading, at) => {
        officer.type(sheet.name, 1, at + 1, heading.replace("Aut 25", "Spr 26"));
      });
    },
  ],
];

describe("answers outlive what happens to a tracker between two terms", () => {
  const command = new CommandRun();
  afterAll(() => {
    command.end();
  });

  /** What is assumed of what she answered, and what stands open. */
  async function understood(file: string, ...more: string[]) {
    const { report } = await command.report("understand", file, ...inMarch, ...more);
    const { questions } = report.understood;
    return {
      open: questions.filter(({ answered }) => !answered).map(({ id }) => id),
      answered: questions.filter(({ answered }) => answered).map(({ assumed }) => assumed),
    };
  }

  const settled = { open: [], answered: expect.arrayContaining(Object.values(answers)) as string[] };

  it("without answers, all of them are asked", async () => {
    const file = command.put("plain.xlsx", trackerFile({ fileName: "t.xlsx", sheets: [sheet] }));
    const { open } = await understood(file);
    expect(open).toEqual(expect.arrayContaining(Object.keys(answers)));
  });

  it.each(changes)("by --decisions, when %s", async (_, changed) => {
    const file = command.put("changed.xlsx", trackerFile({ fileName: "t.xlsx", sheets: [changed] }));
    const decisions = command.put("d.json", JSON.stringify(answers));
    expect(await understood(file, "--decisions", decisions)).toEqual(settled);
  });

  it.each(changes)("kept in the workbook, when %s", async (_, __, change) => {
    const file = command.put("first.xlsx", trackerFile({ fileName: "t.xlsx", sheets: [sheet] }));
    const decisions = command.put("d.json", JSON.stringify({ ...answers, "blank-results": "notKnown" }));
    const kept = command.path("kept.xlsx");
    await command.run("refresh", file, "-o", kept, "--decisions", decisions, ...inMarch);
    const officer = await OfficerAtWork.open(command.bytes("kept.xlsx"));
    change(officer);
    expect(await understood(command.put("next.xlsx", officer.save()))).toEqual(settled);
  });

  it.each([
    ["a new sheet beside the one they were given for", ["Y11 2526", "Y10 2526"]],
    ["two sheets that may both be the renamed one", ["Year 11", "Year 10"]],
  ])("but are not lent to %s", async (_, names) => {
    const sheets = names.map((name) => ({ ...sheet, name }));
    const file = command.put("two.xlsx", trackerFile({ fileName: "t.xlsx", sheets }));
    const { open } = await understood(file, "--decisions", command.put("d.json", JSON.stringify(answers)));
    expect(open).toEqual(expect.arrayContaining([`minus-sign:${names[1] ?? ""}`]));
  });
});
