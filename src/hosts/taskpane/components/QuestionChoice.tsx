import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Question } from "../../../core/domain/question";
import { questionPlace } from "../openPoints";
import { optionWords } from "../../../core/workflows/optionWords";

const useStyles = makeStyles({
  question: {
    minInlineSize: 0,
    margin: 0,
    padding: "8px 0",
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { padding: "8px 0 0" },
  option: { display: "flex", alignItems: "center", columnGap: "10px", minHeight: "36px", cursor: "pointer" },
  radio: {
    width: "18px",
    height: "18px",
    margin: 0,
    flexShrink: 0,
    accentColor: tokens.colorBrandBackground,
  },
  standing: {
    margin: "4px 0 0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  readonly question: Question;
  /** Null until the officer has chosen. */
  readonly answer: string | null;
  readonly onAnswer: ((option: string) => void) | null;
}

/** One question; choosing works everything out again with the answer. */
export function QuestionChoice({ question, answer, onAnswer }: Props) {
  const styles = useStyles();
  const group = useId();
  const { id, text, at, options, assumed, answered } = question;
  const place = [at.sheet, at.cell].filter(Boolean).join(", ");
  const given = answered
    ? "Your earlier answer is used."
    : `Assumed until you choose: ${optionWords(assumed)}.`;
  const standing = answer === null ? given : "Your answer is used.";
  return (
    <fieldset
      id={questionPlace(id)}
      className={styles.question}
      disabled={onAnswer === null}
      aria-describedby={`${group}-standing`}
    >
      <legend className={styles.text}>
        <bdi>{text}</bdi>
      </legend>
      {options.map((option) => (
        <label key={option} className={styles.option}>
          <input
            type="radio"
            className={styles.radio}
            name={group}
            value={option}
            checked={option === (answer ?? assumed)}
            onChange={() => onAnswer?.(option)}
          />
          <bdi>{optionWords(option)}</bdi>
        </label>
      ))}
      <p id={`${group}-standing`} className={styles.standing}>
        <bdi>{place && `${place}. `}</bdi>
        {standing}
      </p>
    </fieldset>
  );
}
