import type { Indicator } from "../../../../core/domain/indicator";
import { indicatorBoxes, indicatorCell } from "../../../../core/workflows/indicatorChoices";
import { indicatorTrouble } from "../../../../core/workflows/typedTrouble";
import { indicatorWords, toleranceUnits } from "../../settingLines";
import { AheadBox } from "../ahead/AheadBox";
import { AheadChoice } from "../ahead/AheadChoice";
import { Button } from "../Button";
import { Fold } from "../Fold";
import { ShowMe } from "../ShowMe";
import { WordChoice } from "../WordChoice";
import { WordsBox } from "../WordsBox";
import { useSettingStyles } from "./settingStyles";
import type { IndicatorRows } from "./useIndicatorRows";

interface Props {
  readonly indicator: Indicator;
  readonly isAhead: boolean;
  /** Her rows on the sheet; null where there is none of ours. */
  readonly rows: IndicatorRows | null;
  /** Null where it cannot be taken out here. */
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
              <Button appearance="subtle" label={`Take out ${title}`} onClick={onDrop}>
                Take out
              </Button>
            )}
          </>
        )}
      </Fold>
    </li>
  );
}

function AheadBoxes({
  indicator: { id, title, measure, tolerance, toleranceUnit },
}: Pick<Props, "indicator">) {
  const at = indicatorCell(id, "tolerance");
  return (
    <>
      <AheadChoice
        at={[indicatorCell(id, "toleranceUnit")]}
        label="AMBER is decided by"
        of={title}
        now={toleranceUnit}
        choices={toleranceUnits}
      />
      <AheadBox
        at={at}
        label="Tolerance"
        of={title}
        usual={tolerance}
        trouble={(text) => indicatorTrouble({ ...at, text }, measure)}
      />
    </>
  );
}

function SheetBoxes({ indicator: { id, title, measure }, rows }: Pick<Props, "indicator" | "rows">) {
  return rows
    ?.boxesOf(id)
    .map((box) =>
      box.column === indicatorBoxes.toleranceUnit ? (
        <WordChoice key={box.column} box={box} of={title} choices={toleranceUnits} />
      ) : (
        <WordsBox
          key={box.column}
          box={box}
          of={title}
          short
          trouble={(text) => indicatorTrouble({ ...box, text }, measure)}
        />
      ),
    );
}
