import { makeStyles } from "@fluentui/react-components";
import { questionPlace } from "../openPoints";
import type { UnderstoodLine } from "../understoodLines";
import { Line } from "./Line";
import { LinkButton } from "./LinkButton";
import { ShowMe } from "./ShowMe";

const useStyles = makeStyles({
  thing: { overflowWrap: "anywhere" },
  ways: { display: "flex", flexDirection: "column", alignItems: "flex-end", rowGap: "24px" },
});

/** Moves to a question, opening whatever it is folded into. */
function showQuestion(id: string): void {
  const place = document.getElementById(questionPlace(id));
  place?.closest("details")?.setAttribute("open", "");
  place?.querySelector<HTMLElement>("input:checked, input[type=text], select")?.focus();
  place?.scrollIntoView({ block: "nearest" });
}

/** One line of what was understood, with the way to its cells and, where a question settles it, to that question. */
export function UnderstoodEntry({ line }: { readonly line: UnderstoodLine }) {
  const styles = useStyles();
  const { lead, thing, detail, question, at } = line;
  const ways = (question !== null || at !== null) && (
    <div className={styles.ways}>
      {at && <ShowMe at={at} about={`${lead} ${thing}`} />}
      {question !== null && (
        <LinkButton inLine label={`Change ${lead} ${thing}`} onClick={() => showQuestion(question)}>
          Change
        </LinkButton>
      )}
    </div>
  );
  return (
    <Line detail={<bdi>{detail}</bdi>} {...(ways ? { end: ways } : {})}>
      {lead}{" "}
      <strong className={styles.thing}>
        <bdi>{thing}</bdi>
      </strong>
    </Line>
  );
}
