import { useEffect, useEffectEvent, useState } from "react";
import { isHint } from "../../../core/sheet/hints";
import type { SheetView, ViewCell } from "../../xlsx/showing/sheetView";
import { cellAt } from "./cellCss";
import type { Leaving } from "./CellEditor";
import { cellReached } from "./moves";
import { placeKey, type CellPlace, type SheetLayout } from "./sheetLayout";

/** A cell that is being typed in, and the text in its box as it stands. */
export interface BeingTyped extends CellPlace {
  readonly text: string;
  /** The sheet as it was drawn when the typing began, and what stood in the cell. */
  readonly view: SheetView;
  readonly stood: string;
}

export interface TypingActs {
  readonly typed: BeingTyped | null;
  /** Begins with what stands in the cell, or anew with a text. */
  readonly begin: (text: string | null) => void;
  readonly change: (text: string) => void;
  /** Keeps what is typed; nothing happens where nobody types. */
  readonly done: (leaving: Leaving) => void;
  readonly cancel: () => void;
}

interface Around {
  readonly view: SheetView;
  readonly layout: SheetLayout;
  readonly at: CellPlace;
  readonly onChoose: (place: CellPlace) => void;
  readonly onType: (view: SheetView, place: CellPlace, text: string) => void;
  /** Gives the keyboard back to the sheet. */
  readonly onLeave: () => void;
}

const keys = { down: "ArrowDown", up: "ArrowUp", right: "ArrowRight", left: "ArrowLeft" } as const;

/**
 * Typing into a cell, which need not be the chosen one any more. A hint is typed over; a text that stays as it
 * was is not typed at all. What is typed when another sheet takes this one's place is kept too.
 */
export function useTyping({ view, layout, at, onChoose, onType, onLeave }: Around): TypingActs {
  const [typed, setTyped] = useState<BeingTyped | null>(null);
  const keep = (): void => {
    if (typed && typed.text !== typed.stood) onType(typed.view, typed, typed.text);
  };
  const keepLast = useEffectEvent(keep);
  useEffect(() => () => keepLast(), []);
  return {
    typed,
    begin: (text) => {
      keep();
      const stood = standing(contentAt(view, layout, at));
      setTyped({ ...at, text: text ?? stood, view, stood });
    },
    change: (text) => setTyped((before) => before && { ...before, text }),
    done: (leaving) => {
      if (!typed) return;
      keep();
      setTyped(null);
      if (leaving === "stay") return;
      onChoose(cellReached(layout, typed, keys[leaving], false) ?? typed);
      onLeave();
    },
    cancel: () => {
      setTyped(null);
      onLeave();
    },
  };
}

/** What stands in a cell, or in the first cell of the merged area that is drawn there. */
export function contentAt(view: SheetView, layout: SheetLayout, place: CellPlace): ViewCell | null {
  const area = layout.spans.get(placeKey(place))?.area;
  return cellAt(view, area?.firstRow ?? place.row, area?.firstColumn ?? place.column);
}

function standing(cell: ViewCell | null): string {
  return cell && !isHint(cell.text) ? cell.typed : "";
}
