import { careRuleWords } from "../domain/careRule";
import type { HeldBack } from "../domain/heldBack";
import { findMeasure } from "../domain/measures/index";
import type { Indicator } from "../domain/indicator";
import type { SettingId } from "../domain/settings";
import type { AheadWords, TypedAhead } from "../domain/typedAhead";
import { indicatorRowKey } from "../plans/indicatorsSheet";
import type { RawSheet } from "../reader/rawWorkbook";
import type { TrackerReading } from "../reader/understood";
import { aheadLabel } from "./aheadLabel";
import { indicatorBoxes } from "./indicatorChoices";
import { saysTheSame } from "./saysTheSame";

/** What a cell of the Indicators sheet says, as it was read. */
const says: Readonly<Record<keyof typeof indicatorBoxes, (indicator: Indicator) => string>> = {
  target: ({ target }) => target ?? "",
  tolerance: ({ tolerance }) => tolerance,
  toleranceUnit: ({ toleranceUnit }) => toleranceUnit,
  care: ({ care }) => careRuleWords(care),
  dataStatus: ({ dataStatus }) => dataStatus,
  template: ({ template }) => template,
};

/**
 * What she typed ahead and a sheet of her own says otherwise, or, of indicators, has not got: we never write there.
 * Of settings a line that hers lacks is no matter: it is used, and gets a sheet beside hers. Also which indicators
 * she added and dropped where an Indicators sheet, hers or ours, lists others.
 */
export function aheadBesideHers(
  reading: TrackerReading,
  sheets: readonly RawSheet[],
  ahead: TypedAhead,
): readonly HeldBack[] {
  const ours = new Set(sheets.map(({ mark }) => mark));
  const words = ahead.words.filter(({ mark }) => !ours.has(mark));
  const at = indicatorsAt(reading);
  return [
    ...words.flatMap((each) => (each.mark === "settings" ? settingHeld(reading, each) : [])),
    ...(at === null ? [] : words.flatMap((each) => indicatorHeld(reading, at, each))),
    ...(at === null ? [] : listingHeld(reading, at, ahead)),
  ];
}

/** Name of the Indicators sheet; null where there is none. */
function indicatorsAt({ sheets }: TrackerReading): string | null {
  return sheets.find(({ role }) => role === "indicators")?.name ?? null;
}

function settingHeld({ settingPlaces }: TrackerReading, words: AheadWords): readonly HeldBack[] {
  const stands = settingPlaces.get(words.key.replace("setting:", "") as SettingId);
  return stands ? heldUnlessSame(words, stands.says, stands) : [];
}

function indicatorHeld(
  { indicators }: TrackerReading,
  sheet: string,
  words: AheadWords,
): readonly HeldBack[] {
  if (words.mark !== "indicators") return [];
  const indicator = indicators.find(({ id }) => indicatorRowKey(id) === words.key);
  const box = Object.entries(indicatorBoxes).find(([, column]) => column === words.column)?.[0];
  const cell = indicator?.at ? `${indicator.at.row}:${indicator.at.row}` : "A1";
  const stands = indicator && box ? says[box as keyof typeof says](indicator) : "";
  return heldUnlessSame(words, stands, { sheet, cell });
}

function heldUnlessSame(words: AheadWords, stands: string, { sheet, cell }: HeldBack["at"]): HeldBack[] {
  if (saysTheSame(stands, words.text)) return [];
  const [label, typed] = [aheadLabel(words), words.text];
  return [{ kind: "words", label, typed, says: stands, at: { sheet, cell }, words, mayType: false }];
}

function listingHeld(
  { indicators }: TrackerReading,
  sheet: string,
  { added, dropped }: TypedAhead,
): readonly HeldBack[] {
  const isListed = (measure: string) =>
    indicators.some(({ id, measure: its }) => id === measure || its === measure);
  const held = (measure: string, wants: boolean): HeldBack => ({
    ...{ kind: "listing", measure, isListed: wants, at: { sheet, cell: "A1" } },
    label: findMeasure(measure)?.title ?? measure,
    typed: wants ? "list it" : "leave it out",
    says: wants ? "" : "lists it",
  });
  return [
    ...added.filter((measure) => !isListed(measure)).map((measure) => held(measure, true)),
    ...dropped.filter(isListed).map((measure) => held(measure, false)),
  ];
}
