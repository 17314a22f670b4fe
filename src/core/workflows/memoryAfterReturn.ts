import { isOfPeriod } from "../reader/period/settlePeriod";
import type { RawWorkbook } from "../reader/rawWorkbook";
import type { Journal } from "../refresh/journal";
import { keepPages, pagesOf } from "../refresh/keptPages";
import type { RefreshMemory } from "../refresh/refreshMemory";
import { namingPrints, pupilsNamedBefore } from "./namingPrints";
import type { PlannedPutBack, PutBackSheet, Return } from "./planPutBack";

/**
 * What became of each sheet, and what the store is to remember; null when nothing of ours is left and the store
 * can go as well.
 * @param after the workbook read back: a sheet that could not be taken away was hidden by the host
 */
export function memoryAfterReturn(
  { returns }: PlannedPutBack,
  memory: RefreshMemory,
  journal: Journal,
  after: RawWorkbook,
): { readonly sheets: readonly PutBackSheet[]; readonly next: RefreshMemory | null } {
  const standing = new Set(after.sheets.flatMap(({ mark }) => mark ?? []));
  const sheets = returns.map(({ mark, told }): PutBackSheet =>
    told.change === "removed" && standing.has(mark)
      ? { ...told, change: "hidden", because: "attached" }
      : told,
  );
  const removed = new Set(
    returns.filter(({ mark, told }) => told.change === "removed" && !standing.has(mark)).map(markOf),
  );
  const hidden = returns.filter((_, index) => sheets[index]?.change === "hidden").map(markOf);
  const stays = ({ mark }: { readonly mark: string }) => !removed.has(mark);
  const typed = [
    ...memory.typed.filter(stays).filter(outside(returns)),
    ...returns.flatMap((each) => each.typed),
  ];
  const isFirst = journal.figures === "" && standing.size === 0 && typed.length === 0;
  if (isFirst) return { sheets, next: null };
  const { figures, figuresAsAt, before } = journal;
  const lasting = memory.answers.filter((answer) => !isOfPeriod(answer));
  const chartless = new Set(returns.filter(({ change }) => takesChart(change)).map(markOf));
  const next: RefreshMemory = {
    ...memory,
    ...before,
    answers: [...lasting, ...(before?.answers ?? [])],
    figures,
    figuresAsAt,
    tracker: "",
    ...drawnAfter(returns, memory, removed),
    typed,
    naming: namingPrints([...typed, ...memory.gone], pupilsNamedBefore(memory)),
    kept: keptAfter(returns, memory, removed),
    journal: null,
    open: null,
    charts: memory.charts.filter((mark) => !removed.has(mark) && !chartless.has(mark)),
    hidden: [...new Set([...memory.hidden.filter((mark) => !removed.has(mark)), ...hidden])],
  };
  return { sheets, next };
}

function takesChart(change: Return["change"]): boolean {
  return change?.kind === "update" && change.steps.some(({ kind }) => kind === "removeChart");
}

function markOf({ mark }: Return): string {
  return mark;
}

/** Typed copies of pages that did not go back. */
function outside(returns: readonly Return[]): (copy: { readonly mark: string }) => boolean {
  const back = new Set(returns.filter(({ plan }) => plan !== null).map(markOf));
  return ({ mark }) => !back.has(mark);
}

function drawnAfter(
  returns: readonly Return[],
  memory: RefreshMemory,
  removed: ReadonlySet<string>,
): Pick<RefreshMemory, "pages" | "drawn"> {
  const plans = new Map(returns.map(({ mark, plan }) => [mark, plan]));
  const labels = new Map(returns.map(({ mark, list }) => [mark, list?.drawn ?? ""]));
  const left = <T>(pairs: readonly (readonly [string, T])[]) => pairs.filter(([mark]) => !removed.has(mark));
  return {
    pages: left(memory.pages).map(([mark, page]) => [mark, plans.get(mark)?.page ?? page] as const),
    drawn: left(memory.drawn).map(([mark, drawn]) => {
      // The names of what the refresh drew still hold for her own rows, which did not go back.
      return [mark, (plans.get(mark)?.drawn ?? "") + drawn + (labels.get(mark) ?? "")] as const;
    }),
  };
}

function keptAfter(
  returns: readonly Return[],
  memory: RefreshMemory,
  removed: ReadonlySet<string>,
): RefreshMemory["kept"] {
  const back = new Map(returns.flatMap(({ mark, page }) => (page ? [[mark, page] as const] : [])));
  const pages = [...pagesOf(memory.kept)].filter(([mark]) => !removed.has(mark));
  return keepPages(new Map(pages.map(([mark, page]) => [mark, back.get(mark) ?? page])), new Map()).kept;
}
