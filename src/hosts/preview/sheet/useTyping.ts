import { useState } from "react";
import { isHint } from "../../../core/sheet/hints";
import type { SheetView, ViewCell } from "../../xlsx/showing/sheetView";
import { cellAt } from "./cellCss";
import type { Leaving } from "./CellEditor";
import { cellReached } from "./moves";
import { placeKey, type CellPlace, type SheetLayout } from "./sheetLayout";

/** A cell that is being typed in, and the text it began with. */
export interface BeingTyped extends CellPlace {
  readonly start: string;
}

export interface TypingActs {
  readonly typed: BeingTyped | null;
  /** Begins with what stands in the cell, or anew with a text. */
  readonly begin: (text: string | null) => void;
  readonly done: (text: string, leaving: Leaving) => void;
  readonly cancel: () => void;
}

interface Around {
  readonly view: SheetView;
  readonly layout: SheetLayout;
  readonly at: CellPlace;
  readonly onChoose: (place: CellPlace) => void;
  readonly onType: (place: CellPlace, text: string) => void;
  /** Gives the keyboard back to the sheet. */
  readonly onLeave: () => void;
}

const keys = { down: "ArrowDown", up: "ArrowUp", right: "ArrowRight", left: "ArrowLeft" } as const;

/** Typing into the chosen cell. A hint is typed over; a text that stays as it was is not typed at all. */
export function useTyping({ view, layout, at, onChoose, onType, onLeave }: Around): TypingActs {
  const [typed, setTyped] = useState<BeingTyped | null>(null);
  return {
    typed,
    begin: (text) => setTyped({ ...at, start: text ?? standing(contentAt(view, layout, at)) }),
    done: (text, leaving) => {
      if (!typed) return;
      setTyped(null);
      if (text !== standing(contentAt(view, layout, typed))) onType(typed, text);
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
