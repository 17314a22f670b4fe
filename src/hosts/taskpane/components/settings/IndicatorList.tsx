import { use, useRef } from "react";
import type { Indicator } from "../../../../core/domain/indicator";
import type { Calculated } from "../../../../core/workflows/outcomes";
import { AheadContext } from "../../ahead";
import { Lines } from "../Section";
import { AddIndicator } from "./AddIndicator";
import { IndicatorEntry } from "./IndicatorEntry";
import { useSettingStyles } from "./settingStyles";
import { useListing } from "./useListing";

interface Props {
  readonly calculated: Calculated;
  readonly indicators: readonly Indicator[];
}

/** Her indicators, one line each: changed, taken out and added here, on the sheet or for the sheet to come. */
export function IndicatorList({ calculated, indicators }: Props) {
  const styles = useSettingStyles();
  const list = useRef<HTMLUListElement>(null);
  const ahead = use(AheadContext);
  const isAhead = ahead !== null && !calculated.reading.hasIndicators;
  const listing = useListing(isAhead ? ahead : null);
  const listed = indicators.filter((indicator) => !listing.isGone(indicator));
  const drop = (indicator: Indicator): void => {
    if (listing.isBusy) return;
    listing.drop(indicator);
    // The button that was pressed goes with its line.
    list.current?.focus();
  };
  return (
    <>
      <p className={styles.note}>{noteOf(isAhead, listing.canList, calculated.reading)}</p>
      <div role="status">{listing.told && <p className={styles.note}>{listing.told}</p>}</div>
      {listing.putBack}
      <Lines label="Indicators" ref={list}>
        {listed.map((indicator) => (
          <IndicatorEntry
            key={indicator.id}
            indicator={indicator}
            isAhead={isAhead}
            rows={listing.rows}
            onDrop={listing.canList && listed.length > 1 ? () => drop(indicator) : null}
          />
        ))}
      </Lines>
      {listing.canList && (
        <AddIndicator calculated={calculated} isBusy={listing.isBusy} onAdd={listing.add} />
      )}
    </>
  );
}

function noteOf(isAhead: boolean, canList: boolean, { sheets }: Calculated["reading"]): string {
  if (isAhead)
    return "Change, take out or add: the figures follow. They go onto the Indicators sheet with the plans.";
  if (canList)
    return "Each stands in a row of your Indicators sheet. The figures follow a change with the next reading or refresh.";
  const own = sheets.find(({ role }) => role === "indicators")?.name;
  return own !== undefined
    ? `Change them on your own sheet ‘${own}’, a row each; nothing is written there. Type below the last one to add an indicator; delete a row to take one out.`
    : "The Indicators sheet comes with the plans, with these values for you to change.";
}
