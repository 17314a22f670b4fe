import { makeStyles, tokens } from "@fluentui/react-components";
import { questionPlace } from "../openPoints";
import type { UnderstoodLine } from "../understoodLines";
import { Line } from "./Line";

const useStyles = makeStyles({
  change: {
    minHeight: "24px",
    padding: 0,
    border: "none",
    background: "none",
    font: "inherit",
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: "underline",
    cursor: "pointer",
  },
  thing: { overflowWrap: "anywhere" },
});

/** Moves to a question, opening whatever it is folded into. */
function showQuestion(id: string): void {
  const place = document.getElementById(questionPlace(id));
  place?.closest("details")?.setAttribute("open", "");
  place?.querySelector<HTMLInputElement>("input:checked")?.focus();
  place?.scrollIntoView({ block: "nearest" });
}

/** One line of what was understood; where a question settles it, with the way to that question. */
export function UnderstoodEntry({ line }: { readonly line: UnderstoodLine }) {
  const styles = useStyles();
  const { lead, thing, detail, question } = line;
  const change = question !== null && (
    <button
      type="button"
      className={styles.change}
      aria-label={`Change ${lead} ${thing}`}
      onClick={() => showQuestion(question)}
    >
      Change
    </button>
  );
  return (
    <Line detail={<bdi>{detail}</bdi>} {...(change ? { end: change } : {})}>
      {lead}{" "}
      <strong className={styles.thing}>
        <bdi>{thing}</bdi>
      </strong>
    </Line>
  );
}
