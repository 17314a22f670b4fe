import type { RawSheet, RawWorkbook } from "../reader/rawWorkbook";
import type { Grid } from "../sheet/grid";
import type { SheetKind } from "../plans/planInput";
import type { SheetChange } from "../refresh/changeSet";
import type { Journal, MadeSheet, OpenSheet } from "../refresh/journal";
import { pagesBefore, pagesOf } from "../refresh/keptPages";
import { mendingOf } from "../refresh/mending";
import type { DrawnPage } from "../refresh/pageImage";
import { atOnce } from "../domain/steps";
import { planReturn } from "../refresh/planReturn";
import type { SheetPlan } from "../refresh/planSheet";
import type { RefreshMemory, TypedCopy } from "../refresh/refreshMemory";
import { sheetPrint } from "../refresh/sheetPrint";
import { standingLayout } from "../refresh/standingLayout";
import { keptKinds } from "./afterRefresh";
import { herRowCopies } from "./herRowCopies";
import { labelledList } from "./labelledList";
import type { LabelledList } from "./labelledList";
import { withPrintedSentences } from "./printedSentences";
import type { LeftBecause } from "./putBackWords";

/** What becomes of one sheet. */
export interface PutBackSheet {
  readonly sheet: string;
  readonly kind: SheetKind;
  /** Indicator id for plans; null for the rest. */
  readonly indicator: string | null;
  readonly change: "updated" | "unchanged" | "removed" | "hidden" | "left";
  /** Why it is hidden or left; null for the rest. */
  readonly because: LeftBecause | null;
}

/** A sheet with what is to happen to it; one of `plan` and `list` where cells are written. */
export interface Return {
  readonly mark: string;
  readonly told: PutBackSheet;
  readonly plan: (SheetPlan & { readonly grid: Grid }) | null;
  readonly page: DrawnPage | null;
  readonly list: LabelledList | null;
  readonly typed: readonly TypedCopy[];
  readonly change: SheetChange | null;
}

export interface PlannedPutBack {
  readonly returns: readonly Return[];
  readonly changes: readonly SheetChange[];
  readonly open: readonly OpenSheet[];
  /** Her filled cells on the pages that go back, as they must stand afterwards. */
  readonly typed: readonly TypedCopy[];
  /** What she wrote over cells of ours on them, which is replaced. */
  readonly overtyped: readonly TypedCopy[];
}

/** Everything that putting back will do, worked out before anything is touched. */
export function planPutBack(workbook: RawWorkbook, memory: RefreshMemory, journal: Journal): PlannedPutBack {
  const [before, now] = [pagesBefore(memory.kept, journal), pagesOf(memory.kept)];
  const handed = (mark: string) => journal.handed.filter((cell) => cell.mark === mark);
  const returns = [
    ...journal.changed.map(([mark]) => {
      const sheet = workbook.sheets.find((each) => each.mark === mark);
      const [page, drawn] = [before.get(mark), now.get(mark)];
      return page && drawn
        ? goBack(mark, { page, now: drawn, handed: handed(mark) }, sheet, memory)
        : leave(mark, sheet, journal);
    }),
    ...journal.made.map((made) => unmake(made, workbook)),
  ];
  return {
    returns,
    changes: returns.flatMap(({ change }) => change ?? []),
    open: returns.flatMap(({ plan }) => plan?.open ?? []),
    typed: returns.flatMap(({ typed }) => typed),
    overtyped: returns.flatMap(({ plan }) => plan?.overtyped ?? []),
  };
}

function goBack(
  mark: string,
  pages: { readonly page: DrawnPage; readonly now: DrawnPage; readonly handed: Journal["handed"] },
  sheet: RawSheet | undefined,
  memory: RefreshMemory,
): Return {
  const layout = sheet && standingLayout(sheet);
  if (!layout) return nothing(mark, sheet, "left", sheet ? "keys" : "gone");
  const page = withPrintedSentences(pages.page, layout);
  const before = {
    page: new Map(memory.pages).get(mark) ?? "",
    typed: memory.typed.filter((copy) => copy.mark === mark),
    drawn: new Map(memory.drawn).get(mark) ?? "",
  };
  const open = memory.open?.sheets.find((each) => each.mark === mark);
  const plan = atOnce(planReturn(mark, { ...pages, page }, layout, before, open ? mendingOf(open) : null));
  return {
    ...nothing(mark, sheet, plan.change ? "updated" : "unchanged", null),
    plan,
    page: pages.page,
    typed: [...plan.typed, ...plan.added, ...herRowCopies(mark, layout, plan.rowOf)],
    change: plan.change,
  };
}

/** A list of pupils keeps what it shows, and says of which refresh it is. */
function leave(mark: string, sheet: RawSheet | undefined, journal: Journal): Return {
  if (!sheet) return nothing(mark, sheet, "left", "gone");
  if (keptKinds.has(kindOf(mark))) return nothing(mark, sheet, "left", "noCopy");
  const list = labelledList(mark, sheet, journal);
  return { ...nothing(mark, sheet, "left", "list"), list, change: list?.change ?? null };
}

/** Deletes a sheet that the refresh made while it is as it was made; hides it otherwise. */
function unmake({ mark, print, typed }: MadeSheet, { sheets }: RawWorkbook): Return {
  const sheet = sheets.find((each) => each.mark === mark);
  if (!sheet) return nothing(mark, sheet, "left", "gone");
  const isMentioned = sheets.some(
    (other) => other.mark === null && other.mentions?.has(sheet.name.toLowerCase()),
  );
  if (typed > 0 || sheetPrint(sheet) !== print) return hide(mark, sheet, "typed");
  if (isMentioned) return hide(mark, sheet, "mentioned");
  return { ...nothing(mark, sheet, "removed", null), change: { kind: "remove", mark } };
}

function hide(mark: string, sheet: RawSheet, because: LeftBecause): Return {
  const change: SheetChange = { kind: "show", mark, visible: false };
  return { ...nothing(mark, sheet, "hidden", because), change };
}

function nothing(
  mark: string,
  sheet: RawSheet | undefined,
  change: PutBackSheet["change"],
  because: LeftBecause | null,
): Return {
  const told: PutBackSheet = {
    sheet: sheet?.name ?? mark,
    kind: kindOf(mark),
    indicator: mark.includes(":") ? mark.slice(mark.indexOf(":") + 1) : null,
    change,
    because,
  };
  return { mark, told, plan: null, page: null, list: null, typed: [], change: null };
}

/** The kind of a page is the first word of its mark. */
function kindOf(mark: string): SheetKind {
  return mark.split(":")[0] as SheetKind;
}
