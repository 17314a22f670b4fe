import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Results } from "../../../../core/analysis/results";
import type { ActionOnPlan } from "../../../../core/workflows/readActions";
import { actionCounts } from "../../actionWords";
import { Choose } from "../Choose";
import { Paged } from "../Paged";
import { Section } from "../Section";
import { ActionEntry } from "./ActionEntry";
import { AddActions } from "./AddActions";
import { useActions } from "./useActions";

const useStyles = makeStyles({
  note: { margin: "4px 0 8px", color: tokens.colorNeutralForeground2 },
  told: {
    ":empty": { display: "none" },
    margin: "12px 0 0",
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1Hover,
    border: "1px solid transparent",
  },
});

/** Every action of every plan, what presses first, and more to add. */
export function ActionsPage({ results }: { readonly results: Results }) {
  const styles = useStyles();
  const actions = useActions(results);
  const [plan, setPlan] = useState("");
  const { read, told } = actions;
  const shown = (read?.actions ?? []).filter(({ indicator }) => plan === "" || indicator === plan);
  return (
    <>
      <p role="status" className={styles.told} dir="auto">
        {told}
      </p>
      {read && read.plans.length === 0 && (
        <Section title="Actions of all plans">
          <p className={styles.note}>
            There is no recovery plan in this workbook yet. Write the plans; then their actions stand here.
          </p>
        </Section>
      )}
      {read && read.plans.length > 0 && (
        <Section title="Actions of all plans">
          <p className={styles.note}>
            {read.actions.length === 0 ? "Nothing is planned yet." : `${actionCounts(shown)}.`}
          </p>
          {read.plans.length > 1 && read.actions.length > 0 && (
            <Choose
              label="Plan"
              value={plan}
              choices={[
                { value: "", label: "All plans" },
                ...read.plans.map(({ indicator, sheet }) => ({ value: indicator, label: sheet })),
              ]}
              onChoose={setPlan}
            />
          )}
          <Paged key={plan} items={shown} label="Actions">
            {(action) => (
              <ActionEntry
                key={action.id}
                planned={action}
                actions={actions}
                neighbours={neighboursOf(action, read.actions)}
              />
            )}
          </Paged>
        </Section>
      )}
      {read && <AddActions read={read} actions={actions} results={results} />}
    </>
  );
}

/** Only an action with an id of its own on the sheet can be moved, and only past another one. */
function neighboursOf(
  action: ActionOnPlan,
  all: readonly ActionOnPlan[],
): { readonly above: boolean; readonly below: boolean } | null {
  if (!isKept(action)) return null;
  const kept = all.filter((each) => each.indicator === action.indicator && isKept(each));
  return {
    above: kept.some(({ number }) => number < action.number),
    below: kept.some(({ number }) => number > action.number),
  };
}

/** A row that was filled since the last refresh has no id of its own yet. */
function isKept({ id, boxes }: ActionOnPlan): boolean {
  return boxes.some(({ key }) => key === id);
}
