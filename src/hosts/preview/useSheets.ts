import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import type { RawWorkbook } from "../../core/reader/rawWorkbook";
import type { ChangeSet } from "../../core/refresh/changeSet";
import { sheetHidden } from "../../core/workflows/ports";
import type { SheetView } from "../xlsx/showing/sheetView";
import { troubleOf } from "./opening";
import type { RemoteWorkbook } from "./remoteWorkbook";
import { firstCell, firstHint, firstOf, sheetToShow } from "./sheetToShow";
import type { CellPlace } from "./sheet/sheetLayout";

export interface Tab {
  readonly name: string;
  readonly isOurs: boolean;
}

export interface Sheets {
  readonly tabs: readonly Tab[];
  /** Null until the first sheet has come. */
  readonly view: SheetView | null;
  readonly chosen: CellPlace;
  readonly trouble: string | null;
  readonly showSheet: (name: string) => void;
  readonly choose: (place: CellPlace) => void;
  /** `view` is the sheet as it was drawn when the typing began. */
  readonly type: (view: SheetView, place: CellPlace, text: string) => void;
}

interface Shown {
  readonly tabs: readonly Tab[];
  readonly view: SheetView | null;
  readonly chosen: Readonly<Record<string, CellPlace>>;
  readonly trouble: string | null;
}

/** The sheet to show: a new page of ours by its mark, else one by its name, perhaps with the cells to go to. */
interface Wish {
  readonly sheet: string | null;
  readonly mark: string | null;
  readonly cells: string | null;
}

const noWish: Wish = { sheet: null, mark: null, cells: null };

const nothing: Shown = { tabs: [], view: null, chosen: {}, trouble: null };

/** The sheets of a workbook as they stand: looked at again whenever the pane has written or somebody has typed. */
export function useSheets(workbook: RemoteWorkbook): Sheets {
  const [shown, setShown] = useState<Shown>(nothing);
  // What is to be seen next, and how often anybody has looked: an answer that was overtaken is not shown.
  const wish = useRef(noWish);
  const looks = useRef(0);

  const look = useCallback(
    (next: Partial<Wish>): void => {
      wish.current = { ...wish.current, ...next };
      const { sheet, mark, cells } = wish.current;
      const number = ++looks.current;
      const isLatest = (): boolean => number === looks.current;
      lookAt(workbook, sheet, mark).then(
        ({ tabs, view }) => {
          if (!isLatest()) return;
          const cell = cells === null ? newHint(view, wish.current) : firstOf(cells, view);
          wish.current = { ...noWish, sheet: view.name };
          setShown(({ chosen }) => ({
            tabs,
            view,
            chosen: { ...chosen, [view.name]: cell ?? chosen[view.name] ?? firstCell(view) },
            trouble: null,
          }));
        },
        (error: unknown) => {
          if (isLatest()) setShown((before) => ({ ...before, trouble: troubleOf(error) }));
        },
      );
    },
    [workbook],
  );

  // Whoever wants to see a sheet in the pane is told there why it cannot be shown.
  const goTo = useEffectEvent((sheet: string, cells: string): Promise<void> => {
    if (!shown.tabs.some(({ name }) => name === sheet)) return Promise.reject(sheetHidden(sheet));
    look({ sheet, mark: null, cells });
    return Promise.resolve();
  });
  useEffect(() => {
    workbook.onWritten((changes) => {
      const mark = newPlan(changes);
      look(mark === null ? {} : { mark });
    });
    workbook.onShow((sheet, cells) => goTo(sheet, cells));
    look({});
    return () => workbook.onWritten(() => {});
  }, [workbook, look]);

  const { view } = shown;
  return {
    ...shown,
    chosen: (view && shown.chosen[view.name]) ?? { row: 0, column: 0 },
    showSheet: (sheet) => look({ ...noWish, sheet }),
    choose: (place) =>
      setShown((before) =>
        before.view ? { ...before, chosen: { ...before.chosen, [before.view.name]: place } } : before,
      ),
    type: ({ name }, { row, column }, text) => {
      workbook.type(name, { row, column, text }).then(
        () => look({}),
        (error: unknown) => setShown((before) => ({ ...before, trouble: troubleOf(error) })),
      );
    },
  };
}

/** The first box to type in of a page that has just come. */
function newHint(view: SheetView, { sheet, mark }: Wish): CellPlace | null {
  return mark !== null && view.name !== sheet ? firstHint(view) : null;
}

async function lookAt(
  workbook: RemoteWorkbook,
  wanted: string | null,
  mark: string | null,
): Promise<{ readonly tabs: readonly Tab[]; readonly view: SheetView }> {
  const raw = await workbook.read();
  return { tabs: tabsOf(raw), view: await workbook.view(sheetToShow(raw, wanted, mark)) };
}

function tabsOf({ sheets }: RawWorkbook): Tab[] {
  return sheets.flatMap(({ name, mark, visibility }) =>
    visibility === "visible" ? [{ name, isOurs: mark !== null }] : [],
  );
}

/** The mark of the page that a first refresh is about: a recovery plan, else whatever page is new. */
function newPlan({ sheets }: ChangeSet): string | null {
  const made = sheets.flatMap((sheet) => (sheet.kind === "create" ? [sheet.mark] : []));
  return made.find((mark) => mark.startsWith("recoveryPlan:")) ?? made[0] ?? null;
}
