import type { Indicator } from "../../../../core/domain/indicator";
import { indicatorCell } from "../../../../core/workflows/indicatorChoices";
import { indicatorWords, toleranceUnits } from "../../settingLines";
import { AheadBox } from "../ahead/AheadBox";
import { AheadChoice } from "../ahead/AheadChoice";
import { Button } from "../Button";
import { Fold } from "../Fold";
import { ShowMe } from "../ShowMe";
import { WordsBox } from "../WordsBox";
import { useSettingStyles } from "./settingStyles";
import type { IndicatorRows } from "./useIndicatorRows";

interface Props {
  readonly indicator: Indicator;
  readonly isAhead: boolean;
  /** Her rows on the sheet; null where there is none of ours. */
  readonly rows: IndicatorRows | null;
  /** Null where it cannot be dropped here. */
  readonly onDrop: (() => void) | null;
}

/** One indicator: what it goes by in a line; opened, its boxes. */
export function IndicatorEntry({ indicator, isAhead, rows, onDrop }: Props) {
  const styles = useSettingStyles();
  const { title, at } = indicator;
  return (
    <li>
      <Fold
        inner
        summary={
          <span>
            <bdi>{title}</bdi>
            <br />
            <span className={styles.note}>{indicatorWords(indicator)}</span>
          </span>
        }
      >
        {() => (
          <>
            {isAhead ? (
              <AheadBoxes indicator={indicator} />
            ) : (
              <SheetBoxes indicator={indicator} rows={rows} />
            )}
            {at && (
              <ShowMe
                at={{ sheet: at.sheet, cell: `${at.row}:${at.row}` }}
                about={`${title} on ${at.sheet}`}
              />
            )}
            {onDrop && (
              <Button appearance="subtle" label={`Drop ${title}`} onClick={onDrop}>
                Drop
              </Button>
            )}
          </>
        )}
      </Fold>
    </li>
  );
}

function AheadBoxes({ indicator: { id, title, tolerance, toleranceUnit } }: Pick<Props, "indicator">) {
  return (
    <>
      <AheadChoice
        at={[indicatorCell(id, "toleranceUnit")]}
        label="AMBER is decided by"
        of={title}
        now={toleranceUnit}
        choices={toleranceUnits}
      />
      <AheadBox at={indicatorCell(id, "tolerance")} label="Tolerance" of={title} usual={tolerance} />
    </>
  );
}

function SheetBoxes({ indicator: { id, title }, rows }: Pick<Props, "indicator" | "rows">) {
  return rows?.boxesOf(id).map((box) => <WordsBox key={box.column} box={box} of={title} short />);
}
