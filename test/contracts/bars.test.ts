import { readFileSync } from "node:fs";
import { join } from "node:path";
import { eachDoing, faultRuns, interleavings } from "../faults/shares";
import { moments } from "../journeys/twelveTerms/terms";
import { hostChecks } from "../officeHost/checks/hostChecks";
import { injectionPayloads } from "../security/injectionPayloads";
import { markupPayloads } from "../security/markupPayloads";
import { pureRuns } from "../support/properties";

/** What a refresh is held to before it is trusted inside Excel, and the test that would fail. */
const bars: readonly (readonly [bar: string, file: string, test: string])[] = [
  [
    "no half page after a fault, none before it that does not say so",
    "faults/laterKills.test.ts",
    "marks what is half done, loses nothing typed",
  ],
  ["the same where Excel refuses", "faults/laterRefusals.test.ts", "expect(swept.bad).toEqual([])"],
  [
    "the same where nothing goes right any more",
    "faults/laterOutages.test.ts",
    "expect(swept.bad).toEqual([])",
  ],
  ["the same where the pane that puts it right dies too", "faults/killedAgain.test.ts", "expect("],
  [
    "the same for the first refresh of all",
    "faults/firstRefresh.test.ts",
    "leaves no sheet behind that nobody knows",
  ],
  [
    "a page that does not hold its figures says so",
    "trackers/badInput/figuresNotHeld.test.ts",
    "saysUnfinished",
  ],
  [
    "a second refresh writes nothing in Excel",
    "journeys/secondRefresh.test.ts",
    "asks Excel to change nothing",
  ],
  [
    "a second refresh leaves a file's bytes",
    "journeys/secondRefresh.test.ts",
    "leaves every byte of a file as it is",
  ],
  [
    "a plan of random pupils settles in one refresh",
    "core/refresh/planSheet.test.ts",
    "settles in one refresh, whatever pupils come",
  ],
  ["nothing typed is lost while she works", "faults/interleavings.test.ts", "lose nothing that she typed"],
  [
    "no formula is made of text, cell by cell",
    "security/formulas.test.ts",
    "stays text in every cell of a new sheet",
  ],
  ["nor of a whole tracker", "security/wholeTracker.test.ts", "makes no formula in Excel that is not ours"],
  ["no markup is made of text", "security/pane.test.tsx", "shows attack %i as text"],
  ["nor in the pane as it is shipped", "security/builtPaneInExcel.test.ts", "runs none of them"],
  [
    "nothing is asked of anybody else",
    "security/builtPaneInExcel.test.ts",
    "asks nobody for anything but its own files",
  ],
  ["no name is left anywhere", "security/builtPaneInExcel.test.ts", "leaves no pupil's name in the console"],
  ["nothing grows in Excel", "journeys/twelveTerms/inExcel.test.ts", "let nothing grow but the history"],
  ["nothing grows in a file", "journeys/twelveTerms/inFiles.test.ts", "let nothing grow but the history"],
  [
    "every zone and language writes the same",
    "journeys/clocksAndLanguages.test.ts",
    "writes and prints the same bytes in any time zone",
  ],
  ["ten indicators in twelve round trips", "hosts/excel/roundTrips.test.ts", "in at most 12 round trips"],
  ["the tests' Excel does as Excel does", "officeHost/hostChecks.test.ts", "hostChecks.map"],
];

/** How often, and the least that it may be. */
const numbers: readonly (readonly [what: string, now: number, least: number])[] = [
  ["refreshes that go wrong", sumOf(faultRuns), 5_000],
  ["refreshes that somebody works through", sumOf(interleavings), 2_000],
  ["times that she does each thing meanwhile", eachDoing * Object.keys(interleavings).length, 100],
  ["tries of a property of pure code", pureRuns, 1_000],
  ["texts that look like formulas", new Set(injectionPayloads).size, 60],
  ["texts that look like markup", new Set(markupPayloads).size, 80],
  ["refreshes one after the other", moments.length, 200],
  ["terms that they go over", new Set(moments.map(({ term }) => term)).size, 12],
  ["things that Excel is known to do", hostChecks.length, 24],
];

function sumOf(shares: Readonly<Record<string, number>>): number {
  return Object.values(shares).reduce((sum, share) => sum + share, 0);
}

describe("what a refresh is held to", () => {
  it.each(bars)("%s", (_bar, file, test) => {
    const source = readFileSync(join(__dirname, "..", file), "utf8");
    expect(source).toContain(test);
    expect(source).not.toMatch(/\b(?:it|describe|test)\.(?:only|todo|failing)\b/);
  });

  it.each(numbers)("%s: %i, at least %i", (_what, now, least) => {
    expect(now).toBeGreaterThanOrEqual(least);
  });
});
