import { use } from "react";
import type { Place } from "../../../../core/domain/place";
import type { SettingId } from "../../../../core/domain/settings";
import type { Calculated } from "../../../../core/workflows/outcomes";
import type { BoxesFound } from "../../../../core/workflows/readBoxes";
import { AheadContext } from "../../ahead";
import { askedFirst, termQuestion, yearQuestion } from "../../openPoints";
import { settingLines, type SettingLine } from "../../settingLines";
import { useBoxes } from "../../useBoxes";
import { AheadBox } from "../ahead/AheadBox";
import { Line } from "../Line";
import { Lines } from "../Section";
import { ShowMe } from "../ShowMe";
import { WordsBox } from "../WordsBox";
import { useSettingStyles } from "./settingStyles";

type Reading = Calculated["reading"];

/** Each setting with its box, on a Settings sheet of ours or for one to come, or with where a sheet of her own says it. */
export function SettingList({ reading }: { readonly reading: Reading }) {
  const styles = useSettingStyles();
  const found = useBoxes("settings", "value", "");
  const isAhead = use(AheadContext) !== null && !reading.hasOurSettings;
  const asked = isAhead ? askedFirst(reading).map((question) => settingOfQuestion[question]) : [];
  return (
    <>
      <p className={styles.note}>{noteOf(reading, found !== null, isAhead, asked.length > 0)}</p>
      <Lines label="Settings">
        {settingLines(reading.settings)
          .filter(({ id }) => !asked.includes(id))
          .map((line) => (
            <Setting
              key={line.id}
              line={line}
              found={found}
              at={reading.settingPlaces.get(line.id)}
              isAhead={isAhead}
            />
          ))}
      </Lines>
    </>
  );
}

const settingOfQuestion: Readonly<Record<string, SettingId>> = {
  [yearQuestion]: "academicYear",
  [termQuestion]: "term",
};

function noteOf(
  { hasSettings, hasOurSettings }: Reading,
  isFound: boolean,
  isAhead: boolean,
  isAsked: boolean,
): string {
  const above = isAsked ? " Year and term are asked above." : "";
  if (hasOurSettings || isFound)
    return "Change a value: the figures follow with the next reading or refresh.";
  if (hasSettings)
    return `Change on your own sheet what it says; nothing is written there.${isAhead ? " What it lacks has a box here, and goes onto a sheet beside it." : ""}${above}`;
  return isAhead
    ? `Change a value and the figures follow.${above}`
    : "The Settings sheet comes with the plans, with these values for you to change.";
}

interface SettingProps {
  readonly line: SettingLine;
  /** Cells of a sheet of ours. */
  readonly found: BoxesFound | null;
  /** Where a sheet says it. */
  readonly at: Place | undefined;
  readonly isAhead: boolean;
}

function Setting({ line: { id, name, value, note }, found, at, isAhead }: SettingProps) {
  const key = `setting:${id}`;
  const box = found?.boxes.get(key);
  if (found && box)
    return (
      <li>
        <WordsBox box={{ ...box, label: `${name}: now ${value}` }} short />
        <ShowMe at={{ sheet: found.sheet, cell: box.cell }} about={`${name} on ${found.sheet}`} />
      </li>
    );
  if (isAhead && !at)
    return (
      <li>
        <AheadBox at={{ mark: "settings", key, column: "value" }} label={name} usual={value} note={note} />
      </li>
    );
  return (
    <Line
      detail={at ? `${at.sheet}, ${at.cell}` : note}
      end={at && <ShowMe at={at} about={`${name} on ${at.sheet}`} />}
    >
      {name} <strong>{value}</strong>
    </Line>
  );
}
