import { useEffect, useEffectEvent, useState } from "react";
import { isHint } from "../../../core/sheet/hints";
import type { ShownCell, ShownSheet } from "../../xlsx/showing/shownSheet";
import type { Typing } from "../../xlsx/typing/typeCells";
import { cellAt } from "./cellCss";
import { cellReached } from "./moves";
import { contentPlace, type CellPlace, type SheetLayout } from "./sheetLayout";

/** Where the cell goes once she is done typing. */
export type Leaving = "down" | "up" | "right" | "left" | "stay";

/** A cell that is being typed in, by where it is drawn, and the text in its box as it stands. */
export interface BeingTyped extends CellPlace {
  readonly text: string;
  /** The sheet as it was drawn when the typing began, where in it the text goes, and what stood there. */
  readonly sheet: ShownSheet;
  readonly into: CellPlace;
  readonly stood: string;
}

export interface TypingActs {
  readonly typed: BeingTyped | null;
  /** Begins with what stands in the cell, or anew with a text. */
  readonly begin: (text: string | null) => void;
  readonly change: (text: string) => void;
  /** Keeps what is typed, or `text` in its place; nothing happens where nobody types. */
  readonly done: (leaving: Leaving, text?: string) => void;
  readonly cancel: () => void;
}

interface Around {
  readonly sheet: ShownSheet;
  readonly layout: SheetLayout;
  readonly at: CellPlace;
  readonly onChoose: (place: CellPlace) => void;
  readonly onType: (sheet: ShownSheet, typings: readonly Typing[]) => void;
  /** Gives the keyboard back to the sheet. */
  readonly onLeave: () => void;
}

const keys = { down: "ArrowDown", up: "ArrowUp", right: "ArrowRight", left: "ArrowLeft" } as const;

/**
 * Typing into a cell, which need not be the chosen one any more. A hint is typed over; a text that stays as it
 * was is not typed at all. What is typed when another sheet takes this one's place is kept too.
 */
export function useTyping({ sheet, layout, at, onChoose, onType, onLeave }: Around): TypingActs {
  const [typed, setTyped] = useState<BeingTyped | null>(null);
  const keep = (text = typed?.text): void => {
    if (typed && text !== undefined && text !== typed.stood) onType(typed.sheet, [{ ...typed.into, text }]);
  };
  const keepLast = useEffectEvent(keep);
  useEffect(() => () => keepLast(), []);
  return {
    typed,
    begin: (text) => {
      keep();
      const into = contentPlace(layout, at);
      const stood = standing(cellAt(sheet, into.row, into.column));
      setTyped({ ...at, text: text ?? stood, sheet, into, stood });
    },
    change: (text) => setTyped((before) => before && { ...before, text }),
    done: (leaving, text) => {
      if (!typed) return;
      keep(text);
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

function standing(cell: ShownCell | null): string {
  return cell && !isHint(cell.text) ? cell.typed : "";
}
