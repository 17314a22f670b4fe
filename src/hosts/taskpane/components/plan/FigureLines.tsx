import { makeStyles, tokens } from "@fluentui/react-components";
import type { FigureChange, ShownFigure } from "../../../../core/workflows/figureChanges";
import { counted } from "../../counted";
import { ragLooks } from "../../looks";
import { Disclosure } from "../Disclosure";
import { Line } from "../Line";
import { Pill } from "../Pill";
import { Lines } from "../Section";
import { Unseen } from "../Unseen";

const useStyles = makeStyles({
  now: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

/** Every indicator, old → new; those that stay as they are folded into one line. */
export function FigureLines({ figures }: { readonly figures: readonly FigureChange[] }) {
  const changed = figures.filter(({ isChanged }) => isChanged);
  const same = figures.filter(({ isChanged }) => !isChanged);
  return (
    <>
      <Lines>
        {changed.map((figure) => (
          <FigureLine key={figure.indicator} figure={figure} />
        ))}
      </Lines>
      {same.length > 0 && (
        <Disclosure summary={`${counted(same.length, "figure")} as before`}>
          <Lines>
            {same.map((figure) => (
              <FigureLine key={figure.indicator} figure={figure} />
            ))}
          </Lines>
        </Disclosure>
      )}
    </>
  );
}

function FigureLine({ figure: { title, before, now, isChanged } }: { readonly figure: FigureChange }) {
  const styles = useStyles();
  const wasOther = before !== null && before.rag !== now.rag;
  return (
    <Line
      end={<Pill look={ragLooks[now.rag]} />}
      detail={
        <>
          {isChanged && before && (
            <>
              {figureWords(before)} <span aria-hidden="true">→</span>
              <Unseen>now</Unseen>{" "}
            </>
          )}
          <span className={isChanged ? styles.now : undefined}>{figureWords(now)}</span>
          {wasOther && `, was ${ragLooks[before.rag].word}`}
          {before === null && ", new"}
        </>
      }
    >
      <bdi>{title}</bdi>
    </Line>
  );
}

/** "8.9% (7 of 79)"; "No figure" where there is none. */
function figureWords({ value, count }: ShownFigure): string {
  if (value === "–") return "No figure";
  return count === "–" ? value : `${value} (${count})`;
}
