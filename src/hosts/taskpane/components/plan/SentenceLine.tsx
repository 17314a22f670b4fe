import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { IndicatorResult } from "../../../../core/analysis/results";
import type { PlanSentence } from "../../../../core/workflows/readPlans";
import { useHerWords } from "../../herWords";
import { boxId } from "../../typing/typingState";
import { WordsBox } from "../WordsBox";

const useStyles = makeStyles({
  row: { padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  use: { display: "flex", alignItems: "flex-start", columnGap: "10px", minHeight: "44px", cursor: "pointer" },
  tick: {
    width: "18px",
    height: "18px",
    margin: "2px 0 0",
    flexShrink: 0,
    accentColor: tokens.colorBrandBackground,
  },
});

interface Props {
  readonly sentence: PlanSentence;
  readonly result: IndicatorResult | null;
  readonly year: string;
}

/** An evidence sentence: whether the plan uses it, and her wording where she has one. */
export function SentenceLine({ sentence: { drafted, use, wording }, result, year }: Props) {
  const styles = useStyles();
  const about = useId();
  const typing = useHerWords()?.typing;
  const state = typing?.state.boxes.get(boxId(use));
  const isUsed = (state?.text ?? use.text).trim().toLowerCase() !== "no";
  const choose = (checked: boolean) => {
    typing?.type(use, use.text, checked ? "yes" : "no");
    typing?.save(use);
  };
  return (
    <li className={styles.row}>
      <label className={styles.use}>
        <input
          type="checkbox"
          className={styles.tick}
          checked={isUsed}
          onChange={({ target }) => choose(target.checked)}
        />
        <bdi id={about}>{drafted}</bdi>
      </label>
      {isUsed && <WordsBox box={wording} result={result} year={year} about={about} />}
    </li>
  );
}
