import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { use, useRef } from "react";
import type { IndicatorResult } from "../../../../core/analysis/results";
import { aheadText } from "../../../../core/domain/typedAhead";
import { interimTargets } from "../../../../core/workflows/firstQuestions";
import { indicatorCell } from "../../../../core/workflows/indicatorChoices";
import type { Calculated } from "../../../../core/workflows/outcomes";
import { indicatorTrouble } from "../../../../core/workflows/typedTrouble";
import { AheadContext } from "../../ahead";
import { useBoxStyles } from "../boxStyles";
import { Fold } from "../Fold";
import { LinkButton } from "../LinkButton";
import { AheadBox } from "./AheadBox";
import { PlanAnyway } from "./PlanAnyway";

const useStyles = makeStyles({
  intro: { marginBottom: "8px" },
  offers: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: "4px",
    marginTop: "4px",
  },
});

/** One box for each indicator; a blank one has no target, which stops nothing. */
export function TargetBoxes({ calculated }: { readonly calculated: Calculated }) {
  const [{ intro }, { note }] = [useStyles(), useBoxStyles()];
  const indicators = calculated.results?.indicators ?? [];
  const set = indicators.filter(({ indicator }) => indicator.target !== null).length;
  return (
    <>
      <p className={mergeClasses(note, intro)}>
        Blank: no target yet. The scorecard and the lists are written all the same; a colour comes with a
        target, and so does a plan unless you ask for one anyway.
      </p>
      <Fold inner summary={`Targets (${set} of ${indicators.length} given)`}>
        {() =>
          indicators.map((result) => (
            <TargetBox key={result.indicator.id} calculated={calculated} result={result} />
          ))
        }
      </Fold>
    </>
  );
}

interface Props {
  readonly calculated: Calculated;
  readonly result: IndicatorResult;
}

/** A target, and figures that could stand in for one until it is agreed: offered, never assumed. */
function TargetBox({ calculated, result: { indicator, unit, value } }: Props) {
  const styles = useStyles();
  const line = useRef<HTMLDivElement>(null);
  const ahead = use(AheadContext);
  const at = indicatorCell(indicator.id, "target");
  const isBlank = !ahead || aheadText(ahead.typed, at) === "";
  const sign = unit === "percent" ? "%" : "";
  const { title } = indicator;
  const take = (text: string): void => {
    ahead?.type([{ ...at, text }]);
    // The button that was pressed goes; the figure stands in the box now.
    line.current?.querySelector("input")?.focus();
  };
  return (
    <div ref={line}>
      <AheadBox
        at={at}
        label={title}
        usual={indicator.target ?? ""}
        trouble={(text) => indicatorTrouble({ ...at, text }, indicator.measure)}
        note={value === null ? "No figure yet." : `Now ${value}${sign}.`}
      />
      {isBlank && ahead && (
        <div className={styles.offers}>
          {value !== null && <PlanAnyway indicator={indicator} />}
          {interimTargets(calculated, indicator).map((offer) => (
            <LinkButton
              key={offer.whose}
              label={`Interim, not agreed: ${offer.value}${sign} (${offer.whose}), for ${title}`}
              onClick={() => take(offer.value)}
            >
              {`Interim, not agreed: ${offer.value}${sign} (${offer.whose})`}
            </LinkButton>
          ))}
        </div>
      )}
    </div>
  );
}
