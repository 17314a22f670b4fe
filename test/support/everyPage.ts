import type { GridCell } from "../../src/core/sheet/grid";
import type { LaidCell } from "../../src/core/sheet/layOutCell";
import type { RunOptions } from "../../src/core/workflows/outcomes";
import type { PlannedPage } from "../../src/core/workflows/planPages";
import { planRefresh } from "../../src/core/workflows/planRefresh";
import { refresh } from "../../src/core/workflows/refresh";
import { openXlsx } from "../../src/hosts/xlsx/openXlsx";
import { l79 } from "../trackers/l79";
import { PaperWorkbook } from "./paperWorkbook";
import { trackerFile } from "./trackerFile";

const options: RunOptions = { asAt: "2014-09-30", academicYear: null, term: null, decisions: new Map() };

/** Every kind of row that she types in: an action with its report, and a pupil's map with a target and a help. */
export async function everyPage(): Promise<readonly PlannedPage[]> {
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

/** A cell of hers; under a merged run there is none. */
export function isHers(cell: GridCell | null): boolean {
  return cell?.owner === "hers" && !(cell as LaidCell).filler;
}
