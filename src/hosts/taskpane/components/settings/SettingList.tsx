import { use } from "react";
import type { Calculated } from "../../../../core/workflows/outcomes";
import { AheadContext } from "../../ahead";
import { settingLines, type SettingLine } from "../../settingLines";
import { useBoxes } from "../../useBoxes";
import { AheadBox } from "../ahead/AheadBox";
import { Line } from "../Line";
import { Lines } from "../Section";
import { ShowMe } from "../ShowMe";
import { WordsBox } from "../WordsBox";
import { useSettingStyles } from "./settingStyles";

type Reading = Calculated["reading"];

/** Asked before the first plans, in a place of their own. */
const askedFirst: ReadonlySet<string> = new Set(["setting:academicYear", "setting:term"]);

/** Each setting with its box: on a Settings sheet of ours, or on the one that is still to be made. */
export function SettingList({ reading: { settings, sheets, hasSettings } }: { readonly reading: Reading }) {
  const styles = useSettingStyles();
  const found = useBoxes("settings", "value", "");
  const isAhead = use(AheadContext) !== null && !hasSettings;
  const lines = settingLines(settings);
  if (isAhead && !found)
    return (
      <>
        <p className={styles.note}>Change a value and the figures follow. Year and term are asked above.</p>
        {lines
          .filter(({ key }) => !askedFirst.has(key))
          .map((line) => (
            <AheadSetting key={line.key} line={line} />
          ))}
      </>
    );
  const sheet = sheets.find(({ role }) => role === "settings")?.name ?? null;
  return (
    <>
      <p className={styles.note}>
        {sheet === null && !found
          ? "The Settings sheet comes with the plans, with these values for you to change."
          : "Change a value: the figures follow with the next reading or refresh."}
      </p>
      <Lines label="Settings">
        {lines.map(({ key, name, value, note }) => {
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

function AheadSetting({ line: { key, name, value, note } }: { readonly line: SettingLine }) {
  return <AheadBox at={{ mark: "settings", key, column: "value" }} label={name} usual={value} note={note} />;
}
