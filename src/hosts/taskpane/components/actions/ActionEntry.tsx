import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ActionOnPlan } from "../../../../core/workflows/readActions";
import { dayTrouble } from "../../../../core/workflows/typedTrouble";
import { actionLine, actionName, flagLooks, flagsShown } from "../../actionWords";
import { Button } from "../Button";
import { Fold } from "../Fold";
import { Pill } from "../Pill";
import { ShowMe } from "../ShowMe";
import { UndoEdit } from "../UndoEdit";
import { WordsBox } from "../WordsBox";
import { StatusChoice } from "./StatusChoice";
import { boxesOf, type Actions } from "./useActions";

const useStyles = makeStyles({
  words: { flexGrow: 1, flexBasis: "100%", minWidth: 0 },
  line: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    flexBasis: "100%",
  },
  note: { margin: "8px 0 0", color: tokens.colorNeutralForeground2 },
  body: { paddingBottom: "12px" },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px", marginTop: "8px" },
  show: { marginInlineStart: "auto" },
});

interface Props {
  readonly planned: ActionOnPlan;
  readonly actions: Actions;
  /** Whether another action of its plan stands above and below it; null for one that came since the last refresh. */
  readonly neighbours: { readonly above: boolean; readonly below: boolean } | null;
}

/** One action with what presses; opened, its cells to type in, its progress, and the ways to move it. */
export function ActionEntry({ planned: action, actions, neighbours }: Props) {
  const styles = useStyles();
  const { id, indicator, sheet, cell, progress, boxes } = action;
  const name = actionName(action);
  const later = useId();
  const waits = waitingWords(progress !== null, neighbours !== null);
  const move = (by: -1 | 1) => actions.move({ mark: `recoveryPlan:${indicator}`, key: id, by }, name);
  const summary = (
    <>
      <bdi className={styles.words}>{name}</bdi>
      <span className={styles.line}>
        <bdi>{actionLine(action)}</bdi>
      </span>
      {flagsShown(action).map((flag) => (
        <Pill key={flag} look={flagLooks[flag]} />
      ))}
    </>
  );
  return (
    <li>
      <Fold summary={summary}>
        {() => (
          <div className={styles.body}>
            {progress && <WordsBox box={progress} of={name} short />}
            {waits && (
              <p id={later} className={styles.note}>
                {waits}
              </p>
            )}
            {boxes.map((box) =>
              box.column === "status" ? (
                <StatusChoice key={box.column} box={box} />
              ) : (
                <WordsBox
                  key={box.column}
                  box={box}
                  of={name}
                  short
                  {...(box.column === "due" && { trouble: dayTrouble })}
                />
              ),
            )}
            <UndoEdit boxes={boxesOf(action)} />
            <div className={styles.buttons}>
              {(["above", "below"] as const).map((side) => (
                <Button
                  key={side}
                  appearance="secondary"
                  busy={actions.isBusy || !neighbours?.[side]}
                  describedBy={neighbours ? undefined : later}
                  label={`Move ${side === "above" ? "up" : "down"}: ${name}`}
                  onClick={() => move(side === "above" ? -1 : 1)}
                >
                  {side === "above" ? "Move up" : "Move down"}
                </Button>
              ))}
              <span className={styles.show}>
                <ShowMe at={{ sheet, cell }} about={`${name} on ${sheet}`} />
              </span>
            </div>
          </div>
        )}
      </Fold>
    </li>
  );
}

/** What a refresh has to come before; "" where nothing waits for one. */
function waitingWords(hasProgress: boolean, canMove: boolean): string {
  if (!canMove)
    return "New on the plan: refresh the plans, then it can be moved and its progress typed here.";
  return hasProgress ? "" : "Progress can be typed here once the plans are refreshed.";
}
