import { makeStyles, tokens } from "@fluentui/react-components";
import { use } from "react";
import type { IndicatorResult } from "../../../../core/analysis/results";
import { aheadText } from "../../../../core/domain/typedAhead";
import { interimTargets } from "../../../../core/workflows/firstQuestions";
import { indicatorCell } from "../../../../core/workflows/indicatorChoices";
import type { Calculated } from "../../../../core/workflows/outcomes";
import { AheadContext } from "../../ahead";
import { Fold } from "../Fold";
import { LinkButton } from "../LinkButton";
import { AheadBox } from "./AheadBox";

const useStyles = makeStyles({
  note: {
    margin: "4px 0 0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  offers: { display: "flex", flexWrap: "wrap", gap: "4px 8px", marginTop: "4px" },
});

/** One box for each indicator; a blank one has no target, which stops nothing. */
export function TargetBoxes({ calculated }: { readonly calculated: Calculated }) {
  const styles = useStyles();
  const indicators = calculated.results?.indicators ?? [];
  const set = indicators.filter(({ indicator }) => indicator.target !== null).length;
  return (
    <>
      <p className={styles.note}>
        Blank: no target yet. The scorecard and the lists are written all the same; a plan and a colour come
        with a target.
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
  const ahead = use(AheadContext);
  const at = indicatorCell(indicator.id, "target");
  const isBlank = !ahead || aheadText(ahead.typed, at) === "";
  const sign = unit === "percent" ? "%" : "";
  const { title } = indicator;
  return (
    <>
      <AheadBox
        at={at}
        label={title}
        usual={indicator.target ?? ""}
        note={value === null ? "No figure yet." : `Now ${value}${sign}.`}
      />
      {isBlank && ahead && (
        <div className={styles.offers}>
          {interimTargets(calculated, indicator).map((offer) => (
            <LinkButton
              key={offer.whose}
              label={`Interim, not agreed: ${offer.value}${sign} (${offer.whose}), for ${title}`}
              onClick={() => ahead.type([{ ...at, text: offer.value }])}
            >
              {`Interim, not agreed: ${offer.value}${sign} (${offer.whose})`}
            </LinkButton>
          ))}
        </div>
      )}
    </>
  );
}
