import { use } from "react";
import { capitalised } from "../../../../core/domain/capitalised";
import type { Place } from "../../../../core/domain/place";
import type { SettingId } from "../../../../core/domain/settings";
import { terms } from "../../../../core/domain/term";
import type { AheadWords } from "../../../../core/domain/typedAhead";
import type { Calculated } from "../../../../core/workflows/outcomes";
import type { BoxesFound } from "../../../../core/workflows/readBoxes";
import { settingTrouble } from "../../../../core/workflows/typedTrouble";
import { AheadContext } from "../../ahead";
import { askedFirst, termQuestion, yearQuestion } from "../../openPoints";
import { useHerWords } from "../../herWords";
import { boxId } from "../../typing/typingState";
import { settingLines, type SettingLine } from "../../settingLines";
import { useBoxes } from "../../useBoxes";
import { AheadBox } from "../ahead/AheadBox";
import { Line } from "../Line";
import { Lines } from "../Section";
import { ShowMe } from "../ShowMe";
import { WordChoice } from "../WordChoice";
import { WordsBox } from "../WordsBox";
import { useSettingStyles } from "./settingStyles";

type Reading = Calculated["reading"];

/** Each setting with its box, on a Settings sheet of ours or for one to come, or with where a sheet of her own says it. */
export function SettingList({ reading }: { readonly reading: Reading }) {
  const styles = useSettingStyles();
  const found = useBoxes("settings", "value", "");
  const typing = useHerWords()?.typing;
  const limits: readonly AheadWords[] = Object.entries<string>({ ...reading.settings.ratings }).map(
    ([id, value]) => {
      const at = { mark: "settings", key: `setting:${id}`, column: "value" };
      const box = found?.boxes.get(at.key);
      return { ...at, text: box ? (typing?.state.boxes.get(boxId(box))?.text ?? box.text) : value };
    },
  );
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
              limits={limits}
            />
          ))}
      </Lines>
    </>
  );
}

const termChoices = [
  { value: "", label: "As the tracker says" },
  ...terms.map(({ name }) => ({ value: name, label: capitalised(name) })),
];

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
  /** What the limits of the ratings say, by which each other one is judged. */
  readonly limits: readonly AheadWords[];
}

function Setting({ line: { id, name, value, note }, found, at, isAhead, limits }: SettingProps) {
  const key = `setting:${id}`;
  const cell = { mark: "settings", key, column: "value" };
  const trouble = (text: string): string =>
    settingTrouble(
      { ...cell, text },
      limits.filter((limit) => limit.key !== key),
    );
  const box = found?.boxes.get(key);
  const labelled = box && { ...box, label: `${name}: now ${value}` };
  if (found && labelled)
    return (
      <li>
        {id === "term" ? (
          <WordChoice box={labelled} choices={termChoices} />
        ) : (
          <WordsBox box={labelled} short trouble={trouble} />
        )}
        <ShowMe at={{ sheet: found.sheet, cell: labelled.cell }} about={`${name} on ${found.sheet}`} />
      </li>
    );
  if (isAhead && !at)
    return (
      <li>
        <AheadBox at={cell} label={name} usual={value} note={note} trouble={trouble} />
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
