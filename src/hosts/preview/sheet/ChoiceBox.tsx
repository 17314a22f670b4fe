import { mergeClasses } from "@fluentui/react-components";
import { useId, useState, type KeyboardEvent } from "react";
import { useBoxStyles } from "./boxStyles";
import { endedBy, takeFocus, type TypingBoxProps } from "./typingBox";

interface Props extends TypingBoxProps {
  readonly choices: readonly string[];
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * A box with the words of the cell's drop-down beneath it: arrows go through them, Enter takes the one that is
 * offered, and her own words may be typed as well. The pattern is the combobox of the ARIA guide.
 */
export function ChoiceBox({ name, text, choices, width, height, onChange, onDone, onCancel }: Props) {
  const styles = useBoxStyles();
  const listId = useId();
  const [offered, setOffered] = useState(() => choices.indexOf(text));
  const [isAbove, setAbove] = useState(false);
  const take = (): string | undefined => choices[offered];
  const pressed = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const step = steps[event.key];
    const end = endedBy(event);
    if (step === undefined && end === null) return;
    event.preventDefault();
    if (step !== undefined) setOffered(stepped(offered, step, choices.length));
    else if (end === "cancel") onCancel();
    else if (end !== null) onDone(end, take());
  };
  const typedOn = (now: string): void => {
    onChange(now);
    setOffered(now === "" ? -1 : choices.findIndex((each) => begins(each, now)));
  };
  return (
    <>
      <input
        role="combobox"
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={offered < 0 ? undefined : `${listId}-${offered}`}
        aria-autocomplete="list"
        aria-label={`Cell ${name}`}
        className={styles.box}
        style={{ minWidth: width + 1, minHeight: height + 1 }}
        value={text}
        onChange={(event) => typedOn(event.target.value)}
        onBlur={() => onDone("stay")}
        onPaste={(event) => event.stopPropagation()}
        onCopy={(event) => event.stopPropagation()}
        onKeyDown={pressed}
        ref={takeFocus}
      />
      <div
        role="listbox"
        id={listId}
        aria-label={`Words for cell ${name}`}
        className={mergeClasses(styles.list, isAbove && styles.above)}
        style={{ minWidth: width }}
        ref={(list) => {
          if (list && hangsOut(list)) setAbove(true);
        }}
      >
        {choices.map((choice, nth) => (
          <div
            key={choice}
            role="option"
            tabIndex={-1}
            id={`${listId}-${nth}`}
            aria-selected={nth === offered}
            className={mergeClasses(styles.choice, nth === offered && styles.offered)}
            // Before the box loses the keyboard, and with it what is in it.
            onMouseDown={(event) => {
              event.preventDefault();
              event.stopPropagation();
              onDone("down", choice);
            }}
            onMouseEnter={() => setOffered(nth)}
          >
            {choice}
          </div>
        ))}
      </div>
    </>
  );
}

/** Only what she began to write is completed; a whole word of her own is hers. */
function begins(choice: string, typed: string): boolean {
  return choice.toLowerCase().startsWith(typed.toLowerCase());
}

/** Whether the list reaches below what can be seen of the sheet. */
function hangsOut(list: HTMLElement): boolean {
  const scroller = list.closest("[role=grid]")?.parentElement;
  return !!scroller && list.getBoundingClientRect().bottom > scroller.getBoundingClientRect().bottom;
}

/** The ends join; nothing offered yet is before the first and after the last. */
function stepped(offered: number, step: number, count: number): number {
  if (offered < 0) return step > 0 ? 0 : count - 1;
  return (offered + step + count) % count;
}
