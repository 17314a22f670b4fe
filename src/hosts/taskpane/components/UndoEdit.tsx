import { makeStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { PlanBox } from "../../../core/workflows/readPlans";
import { useHerWords } from "../herWords";
import { isOpen } from "../typing/typingReducer";
import { boxId } from "../typing/typingState";
import { useBoxStyles } from "./boxStyles";
import { Button } from "./Button";

const useStyles = makeStyles({ line: { display: "flex", flexWrap: "wrap", alignItems: "center" } });

interface Props {
  /** Boxes that are seen here: an edit elsewhere is taken back elsewhere. */
  readonly boxes: readonly PlanBox[];
}

/** Takes the last edit of these boxes back, and says which it is; nothing where there is none. */
export function UndoEdit({ boxes }: Props) {
  const styles = { ...useBoxStyles(), ...useStyles() };
  const about = useId();
  const typing = useHerWords()?.typing;
  const here = new Map(boxes.map((box) => [boxId(box), box]));
  const edit = typing?.state.edits.filter((each) => here.has(boxId(each))).at(-1);
  if (!typing || !edit) return null;
  const state = typing.state.boxes.get(boxId(edit));
  return (
    <div className={styles.line}>
      <Button
        appearance="subtle"
        describedBy={about}
        busy={state !== undefined && isOpen(state)}
        onClick={() => typing.undo(edit)}
      >
        Undo last edit
      </Button>
      <span id={about} className={styles.note}>
        {here.get(boxId(edit))?.label}:{" "}
        {edit.before === "" ? "blank again" : <bdi>“{shortened(edit.before)}”</bdi>}
      </span>
    </div>
  );
}

const longest = 60;

function shortened(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest).trimEnd()}…`;
}
