import { boxWords } from "../../../src/core/plans/typedBoxes";
import type { RunOptions } from "../../../src/core/workflows/outcomes";
import { planRefresh } from "../../../src/core/workflows/planRefresh";
import { refresh } from "../../../src/core/workflows/refresh";
import type { GridCell } from "../../../src/core/sheet/grid";
import type { LaidCell } from "../../../src/core/sheet/layOutCell";
import { openXlsx } from "../../../src/hosts/xlsx/openXlsx";
import { PaperWorkbook } from "../../support/paperWorkbook";
import { trackerFile } from "../../support/trackerFile";
import { l79 } from "../../trackers/l79";

const options: RunOptions = { asAt: "2014-09-30", academicYear: null, term: null, decisions: new Map() };
const overOurs = "Written over ours";

/** Every kind of row that she types in: an action with its report, and a pupil's map with a target and a help. */
async function everyPage() {
  const book = new PaperWorkbook(await (await openXlsx(trackerFile(l79), l79.fileName)).read());
  const first = await refresh(book, options);
  const pupil = first.calculated.results?.pupils[0]?.pupil.key ?? "";
  book.type("recoveryPlan:ks4-5ac-em", "spare:action-1", "action", "Ring every school");
  book.type("pepAndEpm", `pupil:${pupil}`, "epm", "yes");
  await refresh(book, options);
  book.type(`epm:${pupil}`, "spare:target-1", "what", "Grade 5 in mathematics");
  book.type(`epm:${pupil}`, "spare:intervention-1", "what", "1:1 tuition");
  await refresh(book, options);
  return (await planRefresh(book, options, undefined, "afterwards")).pages;
}

/** A blank row has its own name as soon as something is typed in it; under a merged run there is no cell. */
function isHers(cell: GridCell | null): boolean {
  return cell?.owner === "hers" && !(cell as LaidCell).filler;
}

describe("a cell that she types in", () => {
  it("is never told as one of ours, on whatever page it stands", async () => {
    const pages = await everyPage();
    const hers = pages.flatMap(({ page, grid }) =>
      grid.rows.flatMap(({ key, cells }) =>
        cells.flatMap((cell, nth) =>
          isHers(cell) && !key.startsWith("spare:")
            ? [[page.kind, key, grid.columns[nth]?.id ?? ""] as const]
            : [],
        ),
      ),
    );
    const kinds = new Set(hers.map(([kind]) => kind));
    expect([...kinds]).toEqual(
      expect.arrayContaining(["epm", "progressReport", "contextBank", "actionLibrary"]),
    );
    expect(hers.filter(([, key, column]) => boxWords(key, column).startsWith(overOurs))).toEqual([]);
  });

  it.each([
    ["a-1", "lead", "Lead"],
    ["title", "due", "Appendix"],
    ["progress:a-1", "before", "Progress before"],
    ["target-2", "often", "Targets: Met?"],
    ["intervention-1", "often", "Interventions: How often"],
    ["graded-by", "when", "Graded by, and when"],
    ["context-4", "source", "Source"],
    ["library-2", "success", "Measure of success"],
    ["pupil:A1", "epm", "EPM, A1"],
  ])("%s %s is told as %s", (key, column, words) => {
    expect(boxWords(key, column)).toBe(words);
  });
});

describe("a cell of ours that she wrote over", () => {
  it.each([
    ["progress:a-1", "action"],
    ["title", "no"],
    ["indicator:ks4-5ac-em", "value"],
  ])("%s %s is told as such", (key, column) => {
    expect(boxWords(key, column)).toMatch(/^Written over ours/);
  });
});
