import { makeStyles } from "@fluentui/react-components";
import type { PlanBox } from "../../../core/workflows/readPlans";
import { useHerWords } from "../herWords";
import { boxId } from "../typing/typingState";
import { BoxStanding, Refusal } from "./BoxStanding";
import { Choose } from "./Choose";

const useStyles = makeStyles({ box: { margin: "12px 0 0" } });

interface Props {
  readonly box: PlanBox;
  /** Whose it is, for those who hear only the name of the list. */
  readonly of?: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/** One of the words that a cell of hers may say, or what she typed there. */
export function WordChoice({ box, of, choices }: Props) {
  const styles = useStyles();
  const typing = useHerWords()?.typing;
  const state = typing?.state.boxes.get(boxId(box));
  const isOffered = choices.some(({ value }) => value === box.text);
  const offered = isOffered ? choices : [...choices, { value: box.text, label: box.text || "Not said" }];
  return (
    <div className={styles.box}>
      <Choose
        label={box.label}
        {...(of === undefined ? {} : { of })}
        value={state?.text ?? box.text}
        choices={offered}
        onChoose={(value) => {
          typing?.type(box, box.text, value);
          typing?.save(box);
        }}
      />
      {state && <BoxStanding state={state} />}
      <Refusal box={box} />
    </div>
  );
}
