import { makeStyles, tokens } from "@fluentui/react-components";
import { use } from "react";
import type { Indicator } from "../../../../core/domain/indicator";
import { planAnyway } from "../../../../core/workflows/firstQuestions";
import { indicatorCell } from "../../../../core/workflows/indicatorChoices";
import { AheadContext } from "../../ahead";

const useStyles = makeStyles({
  choice: { display: "flex", alignItems: "center", columnGap: "10px", minHeight: "44px", cursor: "pointer" },
  tick: {
    width: "18px",
    height: "18px",
    margin: 0,
    flexShrink: 0,
    accentColor: tokens.colorBrandBackground,
  },
});

/** A recovery plan for a figure that has no target yet, as its Template cell will ask for. */
export function PlanAnyway({ indicator: { id, title, template } }: { readonly indicator: Indicator }) {
  const styles = useStyles();
  const ahead = use(AheadContext);
  const choose = (checked: boolean): void =>
    ahead?.type([{ ...indicatorCell(id, "template"), text: checked ? planAnyway : "" }]);
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        className={styles.tick}
        aria-label={`Write a recovery plan anyway: ${title}`}
        checked={template === planAnyway}
        onChange={({ target }) => choose(target.checked)}
      />
      Write a recovery plan anyway
    </label>
  );
}
