import { useCallback, useEffect, useRef, useState } from "react";
import type { RawWorkbook } from "../../core/reader/rawWorkbook";
import type { ChangeSet } from "../../core/refresh/changeSet";
import { placeOf } from "../../core/domain/place";
import type { SheetView } from "../xlsx/showing/sheetView";
import { troubleOf } from "./opening";
import type { RemoteWorkbook } from "./remoteWorkbook";
import { firstCell, firstHint, sheetToShow } from "./sheetToShow";
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

/** The sheet to show: a new page of ours by its mark, else one by its name. */
interface Wish {
  readonly sheet: string | null;
  readonly mark: string | null;
}

const nothing: Shown = { tabs: [], view: null, chosen: {}, trouble: null };

/** The sheets of a workbook as they stand: looked at again whenever the pane has written or somebody has typed. */
export function useSheets(workbook: RemoteWorkbook): Sheets {
  const [shown, setShown] = useState<Shown>(nothing);
  // What is to be seen next, and how often anybody has looked: an answer that was overtaken is not shown.
  const wish = useRef<Wish>({ sheet: null, mark: null });
  const looks = useRef(0);

  const look = useCallback(
    (next: Partial<Wish>): void => {
      wish.current = { ...wish.current, ...next };
      const { sheet, mark } = wish.current;
      const number = ++looks.current;
      const isLatest = (): boolean => number === looks.current;
      lookAt(workbook, sheet, mark).then(
        ({ tabs, view }) => {
          if (!isLatest()) return;
          const cell = mark !== null && view.name !== sheet ? firstHint(view) : null;
          wish.current = { sheet: view.name, mark: null };
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

  useEffect(() => {
    workbook.onWritten((changes) => {
      const mark = newPlan(changes);
      look(mark === null ? {} : { mark });
    });
    workbook.onChosen((sheet, cell) => {
      const place = placeOf(cell);
      if (place) setShown((before) => ({ ...before, chosen: { ...before.chosen, [sheet]: place } }));
      look({ sheet, mark: null });
    });
    look({});
    return () => {
      workbook.onWritten(() => {});
      workbook.onChosen(() => {});
    };
  }, [workbook, look]);

  const { view } = shown;
  return {
    ...shown,
    chosen: (view && shown.chosen[view.name]) ?? { row: 0, column: 0 },
    showSheet: (sheet) => look({ sheet, mark: null }),
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

async function lookAt(
  workbook: RemoteWorkbook,
  wanted: string | null,
  mark: string | null,
): Promise<{ readonly tabs: readonly Tab[]; readonly view: SheetView }> {
  const raw = await workbook.read();
  return { tabs: tabsOf(raw), view: await workbook.show(sheetToShow(raw, wanted, mark)) };
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
