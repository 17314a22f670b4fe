import type { Calculated } from "../../../../core/workflows/outcomes";
import { yearPlace } from "../../openPoints";
import { Fold } from "../Fold";
import { Section } from "../Section";
import { IndicatorList } from "./IndicatorList";
import { SettingList } from "./SettingList";

/** What the figures go by: typed here, onto its sheet or for the sheet that is still to be made. */
export function Settings({ calculated }: { readonly calculated: Calculated }) {
  const { reading, results } = calculated;
  const indicators = results?.indicators.map(({ indicator }) => indicator) ?? reading.indicators;
  return (
    <Section title="Settings">
      <div id={yearPlace}>
        <Fold summary="Year, term, thresholds and small numbers">
          {() => <SettingList reading={reading} />}
        </Fold>
      </div>
      <Fold summary={`Indicators, targets and colours (${indicators.length})`}>
        {() => <IndicatorList calculated={calculated} indicators={indicators} />}
      </Fold>
    </Section>
  );
}
