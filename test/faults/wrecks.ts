import type { WorkbookModel } from "../officeHost/model/workbook";
import type { Stop } from "../officeHost/wire/bridge";
import type { Interruption } from "../officeHost/wire/faults";
import { copyOfBook, nameOfBook } from "./copyOfBook";
import { attempt } from "./faultBench";

/** What a pane leaves behind that dies at any of these points of a refresh: the same workbook at all of them. */
export interface Wreck {
  readonly workbook: WorkbookModel;
  readonly stops: readonly Stop[];
}

/**
 * Every workbook that a killed pane can leave behind. A dead pane does nothing more and hears nothing, so one
 * refresh that is looked at between any two actions shows them all.
 */
export async function wrecksOf(
  before: WorkbookModel,
  interruptions: readonly Interruption<WorkbookModel>[] = [],
): Promise<readonly Wreck[]> {
  if (interruptions.length > 0) return wrecksFrom(before, interruptions);
  const known = undisturbed.get(before) ?? (await wrecksFrom(before, []));
  undisturbed.set(before, known);
  return known;
}

/** Of refreshes in which nobody did anything, by the workbook that was refreshed: always the same ones. */
const undisturbed = new WeakMap<WorkbookModel, readonly Wreck[]>();

async function wrecksFrom(
  before: WorkbookModel,
  interruptions: readonly Interruption<WorkbookModel>[],
): Promise<readonly Wreck[]> {
  const wrecks = new Map<string, { workbook: WorkbookModel; stops: Stop[] }>();
  let name = "";
  const watch = (workbook: WorkbookModel, stop: Stop): void => {
    if (stop.mayDiffer) name = nameOfBook(workbook);
    const known = wrecks.get(name);
    if (known) known.stops.push(stop);
    else wrecks.set(name, { workbook: copyOfBook(workbook), stops: [stop] });
  };
  await attempt(copyOfBook(before), { interruptions, watch });
  return [...wrecks.values()];
}
