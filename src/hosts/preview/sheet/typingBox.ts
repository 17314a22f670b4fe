import type { KeyboardEvent } from "react";
import type { Leaving } from "./useTyping";

/** What every box for typing into a cell is given. */
export interface TypingBoxProps {
  /** A1 name of the cell. */
  readonly name: string;
  /** The text in the box; the box itself keeps nothing, as it may be taken away at any time. */
  readonly text: string;
  readonly width: number;
  readonly height: number;
  readonly onChange: (text: string) => void;
  /** `text` where it is not the one in the box. */
  readonly onDone: (leaving: Leaving, text?: string) => void;
  readonly onCancel: () => void;
}

/** What a key in the box ends the typing with; null for a key that writes. */
export function endedBy(event: KeyboardEvent): Leaving | "cancel" | null {
  if (event.nativeEvent.isComposing) return null;
  if (event.key === "Escape") return "cancel";
  if (event.key === "Enter" && !event.altKey) return event.shiftKey ? "up" : "down";
  if (event.key === "Tab") return event.shiftKey ? "left" : "right";
  return null;
}

/** She asked to type here, by a key or a double click. */
export function takeFocus(box: HTMLTextAreaElement | HTMLInputElement | null): void {
  box?.focus();
  box?.setSelectionRange(box.value.length, box.value.length);
}
