import { usualIndicator } from "../domain/defaultIndicators";
import type { DefaultsInput } from "../domain/defaultIndicators";
import type { Finding } from "../domain/finding";
import type { Indicator } from "../domain/indicator";
import { findMeasure } from "../domain/measures/index";
import type { Question } from "../domain/question";
import type { TypedAhead } from "../domain/typedAhead";
import { indicatorsSheet } from "../plans/indicatorsSheet";
import { FindingLog } from "../reader/findings/findingLog";
import { findIndicators, readIndicators } from "../reader/officer/readIndicators";
import { Questions } from "../reader/questions";
import type { ReadOptions } from "../reader/readTracker";
import { aheadOn, asRead } from "./aheadSheets";

/** Indicators that no sheet lists yet, and what is to be said and asked about what she typed for them. */
interface IndicatorsAhead {
  readonly indicators: readonly Indicator[];
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
}

/** The rows that an Indicators sheet would start with: the usual ones without those she dropped, then those she added. */
export function startingRows(
  usual: readonly Indicator[],
  { added, dropped }: TypedAhead,
  input: DefaultsInput,
): readonly Indicator[] {
  const kept = usual.filter(({ id }) => !dropped.includes(id));
  const more = added.flatMap((id) => (kept.some((row) => row.id === id) ? [] : (findMeasure(id) ?? [])));
  return [...kept, ...more.map((measure) => usualIndicator(measure, input))];
}

/**
 * Those rows with her words in them, read as the sheet itself is read once it stands: the same words are accepted,
 * and the same are told as findings.
 */
export function readAhead(
  rows: readonly Indicator[],
  ahead: TypedAhead,
  { asAt, decisions, remembered = [] }: ReadOptions,
): IndicatorsAhead {
  const typed = aheadOn("indicators", ahead);
  const table = typed && findIndicators(asRead(indicatorsSheet(rows, typed)));
  if (!table) return { indicators: rows, findings: [], questions: [] };
  const log = new FindingLog();
  const questions = new Questions(decisions, remembered, new Set());
  const read = readIndicators(table, { asAt, log, questions });
  const indicators = read.map((indicator) => ({ ...indicator, at: null }));
  return { indicators, findings: log.findings(), questions: questions.asked() };
}
