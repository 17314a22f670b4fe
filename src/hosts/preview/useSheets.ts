import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import type { ChangeSet } from "../../core/refresh/changeSet";
import { sheetHidden } from "../../core/workflows/ports";
import type { ShownSheet } from "../xlsx/showing/shownSheet";
import type { Typing } from "../xlsx/typing/typeCells";
import type { CellGoneTo, Look } from "./conversation";
import { troubleOf } from "./opening";
import type { RemoteWorkbook } from "./remoteWorkbook";
import { namedCells } from "./sheet/namedCells";
import { oneCell, type Selection } from "./sheet/selection";
import { withTyped } from "./sheet/withTyped";
import { firstCell, firstHint, type SheetTab, type Wish } from "./sheetToShow";

export interface Sheets {
  readonly tabs: readonly SheetTab[];
  /** The chosen tab; its sheet may still be on its way. */
  readonly tab: string;
  /** Null until the first sheet has come. */
  readonly sheet: ShownSheet | null;
  readonly selection: Selection;
  /** Another number whenever somebody points at what is selected; 0 once she selects something herself. */
  readonly pointed: number;
  readonly trouble: string | null;
  readonly showSheet: (name: string) => void;
  readonly select: (selection: Selection) => void;
  /** `sheet` is as it was drawn when the typing began. */
  readonly type: (sheet: ShownSheet, typings: readonly Typing[]) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

interface Shown {
  readonly tabs: readonly SheetTab[];
  readonly tab: string;
  readonly sheet: ShownSheet | null;
  readonly selections: Readonly<Record<string, Selection>>;
  readonly pointed: number;
  readonly trouble: string | null;
}

/** What is to be seen with a sheet that comes: what somebody points at, and why what was typed on it is not there. */
interface Along {
  readonly pointed?: number;
  readonly trouble?: string;
}

/** What to select on the sheet that comes; null leaves it as it was. */
type Choice = (came: Look) => Selection | null;

const nothing: Shown = { tabs: [], tab: "", sheet: null, selections: {}, pointed: 0, trouble: null };
const firstOfAll = oneCell({ row: 0, column: 0 });
const nothingTyped =
  "Nothing that you typed is left to take back. What the pane wrote is taken back by Put back.";

/** The sheets of a workbook as they stand: looked at again whenever the pane has written or somebody has typed. */
export function useSheets(workbook: RemoteWorkbook): Sheets {
  const [shown, setShown] = useState<Shown>(nothing);
  // What is to be seen next, and how often anybody has looked: an answer that was overtaken is not shown.
  const wish = useRef<Wish>({ sheet: null, mark: null });
  const looks = useRef(0);
  // Sheets that have been seen as they stand, until anything changes.
  const seen = useRef(new Map<string, ShownSheet>());

  const say = useCallback((trouble: string) => setShown((before) => ({ ...before, trouble })), []);

  const look = useCallback(
    (next: Partial<Wish>, choice?: Choice, along: Along = {}): void => {
      wish.current = { ...wish.current, ...next };
      const wanted = wish.current;
      const number = ++looks.current;
      workbook.look(wanted).then(
        (came) => {
          if (number !== looks.current) return;
          seen.current.set(came.sheet.name, came.sheet);
          wish.current = { sheet: came.sheet.name, mark: null };
          const chosen = choice ? choice(came) : newHint(came, wanted);
          setShown((before) => ({ ...arrived(before, came, chosen), ...along }));
        },
        (error: unknown) => {
          if (number === looks.current) say(troubleOf(error));
        },
      );
    },
    [workbook, say],
  );

  const lookAnew = useCallback(
    (next: Partial<Wish>, choice?: Choice, along?: Along): void => {
      seen.current.clear();
      look(next, choice, along);
    },
    [look],
  );

  const pointings = useRef(0);
  // Whoever wants to see a sheet in the pane is told there why it cannot be shown.
  const goTo = useEffectEvent((name: string, cells: string): Promise<void> => {
    if (!shown.tabs.some((tab) => tab.name === name)) return Promise.reject(sheetHidden(name));
    pointings.current += 1;
    look({ sheet: name, mark: null }, ({ sheet }) => namedCells(cells, sheet), {
      pointed: pointings.current,
    });
    return Promise.resolve();
  });
  useEffect(() => {
    workbook.onWritten((changes) => {
      const mark = newPlan(changes);
      lookAnew(mark === null ? {} : { mark });
    });
    workbook.onShow((name, cells) => goTo(name, cells));
    look({});
    return () => {
      workbook.onWritten(() => {});
      workbook.onShow(() => Promise.resolve());
    };
  }, [workbook, look, lookAnew]);

  const goBack = (going: Promise<CellGoneTo>): void => {
    going.then(
      (at) => (at ? lookAnew({ sheet: at.sheet, mark: null }, () => oneCell(at)) : say(nothingTyped)),
      (error: unknown) => say(troubleOf(error)),
    );
  };
  const { sheet } = shown;
  return {
    ...shown,
    selection: (sheet && shown.selections[sheet.name]) ?? firstOfAll,
    showSheet: (name) => {
      const known = seen.current.get(name);
      setShown((before) => ({ ...before, tab: name }));
      if (known === undefined) return look({ sheet: name, mark: null });
      looks.current += 1;
      wish.current = { sheet: name, mark: null };
      setShown((before) => arrived(before, { tabs: before.tabs, sheet: known }, null));
    },
    select: (selection) => setShown((before) => selected(before, selection)),
    type: (on, typings) => {
      setShown((before) => (before.sheet === on ? { ...before, sheet: withTyped(on, typings) } : before));
      workbook.type({ sheet: on.name, typings, moves: on.moves }).then(
        () => lookAnew({}),
        (error: unknown) => lookAnew({}, undefined, { trouble: troubleOf(error) }),
      );
    },
    undo: () => goBack(workbook.undo()),
    redo: () => goBack(workbook.redo()),
  };
}

function arrived({ selections }: Shown, { tabs, sheet }: Look, chosen: Selection | null): Shown {
  const selection = chosen ?? selections[sheet.name] ?? oneCell(firstCell(sheet));
  return {
    tabs,
    tab: sheet.name,
    sheet,
    selections: { ...selections, [sheet.name]: selection },
    pointed: 0,
    trouble: null,
  };
}

function selected(before: Shown, selection: Selection): Shown {
  if (!before.sheet) return before;
  return { ...before, pointed: 0, selections: { ...before.selections, [before.sheet.name]: selection } };
}

/** The first box to type in of a page that has just come. */
function newHint({ sheet }: Look, { sheet: before, mark }: Wish): Selection | null {
  const hint = mark !== null && sheet.name !== before ? firstHint(sheet) : null;
  return hint && oneCell(hint);
}

/** The mark of the page that a first refresh is about: a recovery plan, else whatever page is new. */
function newPlan({ sheets }: ChangeSet): string | null {
  const made = sheets.flatMap((sheet) => (sheet.kind === "create" ? [sheet.mark] : []));
  return made.find((mark) => mark.startsWith("recoveryPlan:")) ?? made[0] ?? null;
}
