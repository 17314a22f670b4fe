import { makeStyles } from "@fluentui/react-components";
import { actionStatuses } from "../../../../core/plans/wording";
import type { PlanBox } from "../../../../core/workflows/readPlans";
import { useHerWords } from "../../herWords";
import { boxId } from "../../typing/typingState";
import { BoxStanding, Refusal } from "../BoxStanding";
import { Choose } from "../Choose";

const useStyles = makeStyles({ box: { margin: "12px 0 0" } });

/** An action's status, one of the words that its cell offers or what she typed there. */
export function StatusChoice({ box }: { readonly box: PlanBox }) {
  const styles = useStyles();
  const typing = useHerWords()?.typing;
  const state = typing?.state.boxes.get(boxId(box));
  const offered = [...new Set(["", ...actionStatuses, box.text])];
  return (
    <div className={styles.box}>
      <Choose
        label={box.label}
        value={state?.text ?? box.text}
        choices={offered.map((value) => ({ value, label: value === "" ? "Not said" : value }))}
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
