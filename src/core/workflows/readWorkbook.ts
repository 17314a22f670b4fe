import { analyseInSteps } from "../analysis/analyse";
import { defaultIndicators } from "../domain/defaultIndicators";
import type { Finding } from "../domain/finding";
import type { IsoDate } from "../domain/isoDate";
import { rememberAnswers } from "../domain/question";
import type { Decisions, RememberedAnswer } from "../domain/question";
import type { Steps } from "../domain/steps";
import { nothingAhead } from "../domain/typedAhead";
import type { TypedAhead } from "../domain/typedAhead";
import type { RawSheet, RawWorkbook } from "../reader/rawWorkbook";
import { readTrackerInSteps } from "../reader/readTracker";
import type { ReadOptions } from "../reader/readTracker";
import { readStored } from "../reader/stored";
import type { TrackerReading } from "../reader/understood";
import { fingerprint } from "../refresh/fingerprint";
import { emptyMemory } from "../refresh/refreshMemory";
import type { RefreshMemory } from "../refresh/refreshMemory";
import { withTypedMeanwhile } from "../refresh/setAside";
import { aheadBesideHers } from "./aheadBesideHers";
import { readAhead, startingRows } from "./aheadIndicators";
import { withAheadOnSheets } from "./aheadOnSheets";
import { settingsAhead } from "./aheadSheets";
import { trackerPrint } from "../refresh/trackerPrint";
import { answerFindings } from "./answerFindings";
import { figuresText } from "./figuresText";
import { inSlices } from "./inSlices";
import { noIndicatorColumns, storeDamaged, storeGone, storeNewer } from "./ownFindings";
import type { Calculated, Progress, RunOptions } from "./outcomes";
import { dayLastRead } from "./trackerMemory";
import { isDrawn, unfinished } from "./ports";
import type { WorkbookPort } from "./ports";

/** A workbook read and worked out, with what a refresh needs to go on. */
export interface ReadWorkbook {
  /** Without sheets that were never finished: they are made anew. */
  readonly workbook: RawWorkbook;
  /** Marks of those. */
  readonly unfinished: readonly string[];
  readonly memory: RefreshMemory;
  /** What was remembered of answers before this run. */
  readonly answersBefore: RefreshMemory["answers"];
  /** Print of the officer's own sheets as they stand. */
  readonly tracker: string;
  readonly calculated: Calculated;
}

/**
 * workbook → pupils, columns, findings → indicators → results
 *
 * Reads through the port and works everything out; writes nothing.
 */
export async function readWorkbook(
  port: WorkbookPort,
  options: RunOptions,
  report?: (progress: Progress) => void,
): Promise<ReadWorkbook> {
  const { workbook: asItStands, unfinished } = withoutUnfinished(
    await port.read((done, of) => report?.({ step: "reading", done, of })),
  );
  const { ahead = nothingAhead } = options;
  const { workbook, held } = withAheadOnSheets(asItStands, ahead);
  report?.({ step: "calculating", done: 0, of: 1 });
  const stored = readStored(workbook.store);
  const memory =
    stored === null || typeof stored === "string" ? emptyMemory : withTypedMeanwhile(stored, workbook);
  const damaged = storeFaults(stored, workbook);
  const on = (asAt: IsoDate) => calculateOn(workbook, { ...options, asAt }, memory.answers, damaged);
  const tracker = await inSlices(trackerPrint(workbook), options.rest);
  const isAsItWas = tracker === memory.tracker;
  const worked = await inSlices(workedOut(memory, options, isAsItWas, on), options.rest);
  const whole = memory.open ? withoutHalfWritten(worked) : worked;
  const heldBack = [...held, ...aheadBesideHers(whole.reading, workbook.sheets, ahead)];
  const calculated: Calculated = {
    ...whole,
    ...(workbook.isOpenElsewhere ? { isOpenElsewhere: true } : {}),
    ...(heldBack.length > 0 ? { heldBack } : {}),
  };
  report?.({ step: "calculating", done: 1, of: 1 });
  const { questions, said = [] } = calculated.reading;
  const asked = [...questions, ...said, ...(calculated.results?.questions ?? [])];
  const sheets = new Set(workbook.sheets.map(({ name }) => name));
  const answers = rememberAnswers(memory.answers, asked, sheets);
  return {
    ...{ workbook, unfinished, memory: { ...memory, answers }, answersBefore: memory.answers, tracker },
    calculated,
  };
}

function storeFaults(stored: ReturnType<typeof readStored>, { sheets }: RawWorkbook): readonly Finding[] {
  if (stored === "newer") return [storeNewer()];
  if (stored === "damaged") return [storeDamaged()];
  return stored === null && sheets.some(({ mark }) => isDrawn(mark)) ? [storeGone()] : [];
}

function withoutUnfinished(workbook: RawWorkbook): Pick<ReadWorkbook, "workbook" | "unfinished"> {
  const isUnfinished = ({ mark }: RawSheet) => mark?.startsWith(unfinished) ?? false;
  return {
    workbook: { ...workbook, sheets: workbook.sheets.filter((sheet) => !isUnfinished(sheet)) },
    unfinished: workbook.sheets.filter(isUnfinished).flatMap(({ mark }) => mark ?? []),
  };
}

/**
 * While a refresh is not finished, a row of the history may have new counts and an old figure. The row is written
 * anew in any case; a figure of hers that disagrees is told with the next refresh.
 */
function withoutHalfWritten(calculated: Calculated): Calculated {
  const findings = calculated.reading.findings.filter(({ code }) => code !== "history-figures-disagree");
  return { ...calculated, reading: { ...calculated.reading, findings } };
}

function* workedOut(
  memory: RefreshMemory,
  options: RunOptions,
  isAsItWas: boolean,
  on: WorkOn,
): Steps<Calculated> {
  const before = isAsItWas ? yield* asBefore(memory, options, on) : null;
  return before ?? (yield* on(options.asAt));
}

/** Works everything out as it is on a day. */
type WorkOn = (asAt: IsoDate) => Steps<Calculated>;

/**
 * A new day alone changes nothing: while the tracker is as it was and the figures of the last refresh still come out
 * on its day, they stand, also where year and term were worked out from the day. Null when they do not, or there was
 * no refresh. A tracker in which anything changed is read as on the day of the run: columns of the new term may have
 * been filled in, of which the figures of the old day know nothing.
 */
function* asBefore(memory: RefreshMemory, { asAt }: RunOptions, on: WorkOn): Steps<Calculated | null> {
  const day = dayLastRead(memory);
  if (memory.figuresAsAt === "" || day === asAt) return null;
  const again = yield* on(day);
  yield;
  return again.results && fingerprint(figuresText(again.results)) === memory.figures ? again : null;
}

/** Remembered answers to questions about all pupils, whose id is all there is to remember. */
function lastingDecisions(remembered: readonly RememberedAnswer[]): Decisions {
  const ofAll = remembered.filter(({ sheet }) => sheet === "");
  return new Map(ofAll.map(({ about, answer }) => [about, answer]));
}

function* calculateOn(
  workbook: RawWorkbook,
  options: RunOptions,
  remembered: readonly RememberedAnswer[],
  ownFindings: readonly Finding[],
): Steps<Calculated> {
  const { fileName } = workbook;
  const decisions: Decisions = new Map([...lastingDecisions(remembered), ...options.decisions]);
  const { ahead = nothingAhead } = options;
  const asked = { ...options, remembered, settingsAhead: settingsAhead(ahead) };
  const understood = yield* readTrackerInSteps(workbook, asked);
  const reading = { ...understood, findings: [...understood.findings, ...ownFindings] };
  if (reading.findings.some(({ stops }) => stops)) return { fileName, reading, results: null, stopped: true };
  yield;
  const listed = reading.hasIndicators ? null : unlisted(reading, ahead, asked);
  const indicators = listed?.indicators ?? reading.indicators;
  yield;
  const results = yield* analyseInSteps({
    pupils: reading.pupils,
    indicators,
    settings: reading.settings,
    decisions,
    history: reading.history,
    lastTerm: reading.lastTerm,
  });
  const lacking = (listed?.rows ?? indicators).length === 0 ? [noIndicatorColumns(reading)] : [];
  const questions = [...reading.questions, ...(listed?.questions ?? [])];
  const read = [...questions, ...(reading.offered ?? [])];
  const answers = answerFindings(read, results.questions, options.decisions);
  const findings = [...reading.findings, ...(listed?.findings ?? []), ...lacking, ...answers];
  return {
    fileName,
    reading: { ...reading, questions, findings },
    results,
    stopped: results.findings.some(({ stops }) => stops),
    ...(listed ? { usualIndicators: listed.rows } : {}),
  };
}

/** The indicators of a workbook that has no Indicators sheet: the usual ones as she changed them. */
function unlisted({ pupils, settings }: TrackerReading, ahead: TypedAhead, asked: ReadOptions) {
  const input = { pupils, academicYear: settings.academicYear, asAt: asked.asAt };
  const rows = startingRows(defaultIndicators(input), ahead, input);
  return { rows, ...readAhead(rows, ahead, asked) };
}
