import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { Question } from "../../../core/domain/question";
import { optionWords } from "../optionWords";

const useStyles = makeStyles({
  question: { padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  options: { display: "flex", flexDirection: "column" },
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
  const { text, at, options, assumed } = question;
  const place = [at.sheet, at.cell].filter(Boolean).join(", ");
  const standing =
    answer === null ? `Assumed until you choose: ${optionWords(assumed)}.` : "Your answer is used.";
  return (
    <Field
      className={styles.question}
      label={<bdi>{text}</bdi>}
      hint={
        <bdi>
          {place && `${place}. `}
          {standing}
        </bdi>
      }
    >
      <RadioGroup
        className={styles.options}
        value={answer ?? assumed}
        disabled={onAnswer === null}
        onChange={(_, { value }) => onAnswer?.(value)}
      >
        {options.map((option) => (
          <Radio key={option} value={option} label={<bdi>{optionWords(option)}</bdi>} />
        ))}
      </RadioGroup>
    </Field>
  );
}
