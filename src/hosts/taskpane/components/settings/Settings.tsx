import { makeStyles, tokens } from "@fluentui/react-components";
import type { Indicator } from "../../../../core/domain/indicator";
import type { Calculated } from "../../../../core/workflows/outcomes";
import { indicatorWords, settingLines } from "../../settingLines";
import { useBoxes } from "../../useBoxes";
import { Fold } from "../Fold";
import { Line } from "../Line";
import { WordsBox } from "../WordsBox";
import { Lines, Section } from "../Section";
import { ShowMe } from "../ShowMe";

const useStyles = makeStyles({
  note: {
    margin: "4px 0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** What the figures go by: typed here where the Settings sheet is ours, else led to where it stands. */
export function Settings({ calculated: { reading, results } }: { readonly calculated: Calculated }) {
  const sheetOf = (role: "settings" | "indicators") =>
    reading.sheets.find((sheet) => sheet.role === role)?.name;
  const indicators = results?.indicators.map(({ indicator }) => indicator) ?? reading.indicators;
  return (
    <Section title="Settings">
      <Fold summary="Year, term, thresholds and small numbers">
        {() => <SettingList settings={reading.settings} sheet={sheetOf("settings") ?? null} />}
      </Fold>
      <Fold summary={`Indicators, targets and colours (${indicators.length})`}>
        {() => <IndicatorList indicators={indicators} sheet={sheetOf("indicators") ?? null} />}
      </Fold>
    </Section>
  );
}

interface ListProps {
  /** Null where the workbook has no such sheet yet. */
  readonly sheet: string | null;
}

const later = (name: string) =>
  `The ${name} sheet comes with the plans, with these values for you to change.`;

function SettingList({ settings, sheet }: ListProps & Pick<Calculated["reading"], "settings">) {
  const styles = useStyles();
  const found = useBoxes("settings", "value", "");
  return (
    <>
      <p className={styles.note}>
        {sheet === null ? later("Settings") : "Change a value, then read again: the figures follow."}
      </p>
      <Lines label="Settings">
        {settingLines(settings).map(({ key, name, value, note }) => {
          const box = found?.boxes.get(key);
          const at = sheet === null ? null : { sheet, cell: box?.cell ?? "A1" };
          return (
            <Line
              key={key}
              detail={box ? <WordsBox box={{ ...box, label: `${name}: now ${value}` }} /> : note}
              end={at && <ShowMe at={at} about={`${name} on ${at.sheet}`} />}
            >
              {name} <strong>{value}</strong>
            </Line>
          );
        })}
      </Lines>
    </>
  );
}

function IndicatorList({ indicators, sheet }: ListProps & { readonly indicators: readonly Indicator[] }) {
  const styles = useStyles();
  return (
    <>
      <p className={styles.note}>
        {sheet === null
          ? later("Indicators")
          : "One row each. Type below the last one to add an indicator; delete a row to take one out."}
      </p>
      <Lines label="Indicators">
        {indicators.map((indicator) => {
          const { id, title, at } = indicator;
          return (
            <Line
              key={id}
              detail={<bdi>{indicatorWords(indicator)}</bdi>}
              end={
                at && (
                  <ShowMe
                    at={{ sheet: at.sheet, cell: `${at.row}:${at.row}` }}
                    about={`${title} on ${at.sheet}`}
                  />
                )
              }
            >
              <bdi>{title}</bdi>
            </Line>
          );
        })}
      </Lines>
    </>
  );
}
