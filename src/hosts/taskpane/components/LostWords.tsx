import { makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef } from "react";
import { dayLabel } from "../../../core/domain/isoDate";
import { wordChoices } from "../../../core/workflows/wordChoices";
import type { TypedReview } from "../../../core/workflows/outcomes";
import { Button } from "./Button";
import { Section } from "./Section";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, ":focus-visible": { outlineStyle: "none" } },
  row: { padding: "12px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  where: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  why: {
    margin: "2px 0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  words: { margin: "6px 0 8px", whiteSpace: "pre-wrap" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "4px 8px" },
});

/** The pane has a Put back of its own, which is for a whole refresh. */
const choiceLabels: Readonly<Record<(typeof wordChoices)[number], string>> = {
  "Put back": "Put words back",
  "Leave out": "Leave words out",
};

export interface LostWordsProps {
  readonly review: readonly TypedReview[];
  /** Null while nothing can be chosen. */
  readonly onChoose: ((id: string, choice: string) => void) | null;
}

/** The words, oldest first; nothing where there are none. A choice is carried out at once; what is not chosen is listed again next time. */
export function LostWords({ review, onChoose }: LostWordsProps) {
  const styles = useStyles();
  const list = useKeptFocus(review.length);
  if (review.length === 0) return null;
  return (
    <Section title="Words that lost their place">
      <p className={styles.why}>
        What you typed is never thrown away: what you leave out stays in the workbook&apos;s hidden record.
      </p>
      <ul ref={list} className={styles.list} tabIndex={-1} aria-label="Words that lost their place">
        {review.map((words) => (
          <li key={words.id} className={styles.row}>
            <p className={styles.where}>
              <bdi>{words.sheet}</bdi>, <bdi>{words.box}</bdi>
            </p>
            <p className={styles.why}>
              {words.why}
              {words.since && `, noticed on ${dayLabel(words.since)}`}.
            </p>
            <p id={words.id} className={styles.words} dir="auto">
              {words.text}
            </p>
            <Choices words={words} onChoose={onChoose} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Choices({
  words: { id },
  onChoose,
}: Pick<LostWordsProps, "onChoose"> & { readonly words: TypedReview }) {
  const styles = useStyles();
  return (
    <div className={styles.buttons}>
      {wordChoices.map((choice, at) => (
        <Button
          key={choice}
          appearance={at === 0 ? "secondary" : "subtle"}
          busy={onChoose === null}
          describedBy={id}
          onClick={() => onChoose?.(id, choice)}
        >
          {choiceLabels[choice]}
        </Button>
      ))}
    </div>
  );
}

/** When a row goes while one of its buttons has the focus, the focus stays in the list, and after the last on the page. */
function useKeptFocus(rows: number) {
  const list = useRef<HTMLUListElement>(null);
  const held = useRef<number | null>(null);
  useLayoutEffect(() => {
    const at = held.current;
    const buttons = list.current?.querySelectorAll("button") ?? [];
    if (at !== null && document.activeElement === document.body) {
      const next = buttons[Math.min(at, buttons.length - 1)] ?? list.current;
      (next ?? document.getElementById("view"))?.focus({ preventScroll: next === null });
    }
    const remember = () => {
      const now = [...(list.current?.querySelectorAll("button") ?? [])].indexOf(
        document.activeElement as HTMLButtonElement,
      );
      held.current = now < 0 ? null : now;
    };
    held.current = buttons.length === 0 ? null : held.current;
    const element = list.current;
    element?.addEventListener("focusin", remember);
    return () => element?.removeEventListener("focusin", remember);
  }, [rows]);
  return list;
}
