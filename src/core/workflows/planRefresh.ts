import type { IsoDate } from "../domain/isoDate";
import { checksMark, historyMark, isAddedColumn, readyMark } from "../domain/ownSheets";
import { periodWords } from "../domain/ratingSheet";
import type { Steps } from "../domain/steps";
import type { Results } from "../analysis/results";
import type { LostLine } from "../plans/lostWordRows";
import { planDocuments } from "../plans/planDocuments";
import type { PlanInput } from "../plans/planInput";
import type { SheetChange } from "../refresh/changeSet";
import { fingerprint } from "../refresh/fingerprint";
import { meantIn, rememberedIn } from "../refresh/refreshMemory";
import type { RefreshMemory, TypedCopy } from "../refresh/refreshMemory";
import { aheadCopies } from "./aheadSheets";
import { actionNumbers, numbersBefore } from "./actionNumbers";
import { closedTerm, closedTermFaults } from "./closedTerm";
import { figureChanges } from "./figureChanges";
import { findingsOnOurSheets } from "./findingsOnOurSheets";
import { figuresText } from "./figuresText";
import { inSlices } from "./inSlices";
import { lookedUpOnce } from "./lookedUpOnce";
import { lostColumns, redrawnColumns } from "./lostColumns";
import { packRemarks, placedRemarks, toldRemarks } from "./packRemarks";
import type { Placed } from "./packRemarks";
import type { Progress, Refreshed, RunOptions, TypedReview } from "./outcomes";
import { historyGone, indicatorsGone, keysLost, marksLost } from "./ownFindings";
import { meantTexts } from "./meantTexts";
import { namingPrints, pupilsNamedBefore } from "./namingPrints";
import { officersSheets } from "./officersSheets";
import { planActions } from "./planActions";
import { pagesWithWords } from "./pagesWithWords";
import { chartsAfter, drawnBy } from "./drawnMemory";
import type { PlannedPage } from "./planPages";
import type { WorkbookPort } from "./ports";
import { readyPack } from "./readyPack";
import { remarkPlaces } from "./remarkPlaces";
import type { NamedPlaces } from "./remarkPlaces";
import { readWorkbook } from "./readWorkbook";
import type { ReadWorkbook } from "./readWorkbook";
import { stoppedBy, withFindings } from "./stoppedBy";
import { trackerMemory } from "./trackerMemory";
import { standingSheet, standingSheets, unmarkedSheets } from "./standingSheets";
import type { StandingSheets } from "./standingSheets";
import { sheetChanges } from "./sheetChanges";
import { withReturning, wordDecisionPrefix } from "./wordDecisions";

/** Everything a refresh will do, worked out before anything is touched. */
export interface PlannedRefresh {
  readonly changes: readonly SheetChange[];
  /** Her filled cells on the pages of this refresh, as they must stand afterwards. */
  readonly typed: readonly TypedCopy[];
  /** True when words went back, or are left out, as she chose. */
  readonly isAnswered: boolean;
  readonly outcome: Refreshed;
  readonly pages: readonly PlannedPage[];
  /** Everything to put right or to look at before the pack is printed. */
  readonly remarks: readonly Placed[];
  readonly asAt: IsoDate;
  /** What the store remembers as it was read, and what it is to remember but for how this refresh is put back. */
  readonly memory: RefreshMemory;
  readonly answersBefore: RefreshMemory["answers"];
  readonly next: RefreshMemory;
  /** The store's text as it was read. */
  readonly store: string | null;
}

/** Reads and plans; `places` says whose cells remarks are named by. Changes nothing. */
export async function planRefresh(
  port: WorkbookPort,
  options: RunOptions,
  report: ((progress: Progress) => void) | undefined,
  places: NamedPlaces,
): Promise<PlannedRefresh> {
  const read = await readWorkbook(port, options, report);
  const sheets = standingSheets(read.workbook, read.memory);
  const { results } = read.calculated;
  if (read.calculated.stopped || !results) return nothingPlanned(read, options.asAt);
  const faults = [
    ...sheets.unreadable.map(keysLost),
    ...unmarkedSheets(read.workbook, read.memory).map(marksLost),
  ];
  if (faults.length > 0) return nothingPlanned(stoppedBy(read, faults), options.asAt);
  return inSlices(planned(read, sheets, results, options, places), options.rest);
}

function* planned(
  read: ReadWorkbook,
  sheets: StandingSheets,
  results: Results,
  options: RunOptions,
  places: NamedPlaces,
): Steps<PlannedRefresh> {
  const { memory, workbook, calculated } = read;
  const figures = fingerprint(figuresText(results));
  const figuresAsAt = figures === memory.figures ? memory.figuresAsAt : options.asAt;
  const inputFor = (returning: readonly TypedCopy[]) =>
    planInput(read, sheets, results, { figuresAsAt, options, returning });
  const closed = closedTermFaults(inputFor([]));
  if (closed.length > 0) return nothingPlanned(stoppedBy(read, closed), options.asAt);
  const remarksOn = (drawn: readonly PlannedPage[], input: PlanInput, named: NamedPlaces) =>
    placedRemarks(
      packRemarks(readyPack(drawn, input, read, figuresAsAt), results.settings.academicYear),
      remarkPlaces(drawn, sheets, named),
    );
  const { pages, review, lost, isAnswered, returning } = yield* pagesWithWords({
    ...{ read, sheets, inputFor, decisions: options.decisions, on: options.asAt },
    *documentsFor(input) {
      return [...(yield* planDocuments(input)), ...officersSheets(read, options.ahead)];
    },
    remarksOn: (drawn, input) => remarksOn(drawn, input, "afterwards"),
  });
  const faults = lostColumns(pages);
  if (faults.length > 0) return nothingPlanned(stoppedBy(read, faults), options.asAt);
  const indicators = results.indicators.map(({ indicator }) => indicator);
  const input = inputFor(returning);
  const standing = (mark: string) => input.standing(mark);
  const actions = planActions(indicators, input, input.numberedBefore, options.asAt);
  const next: RefreshMemory = {
    ...memory,
    nextAction: sheets.nextAction,
    figures,
    figuresAsAt,
    ...trackerMemory(read, options.asAt),
    naming: namingPrints(
      [...review.typed, ...review.gone],
      [...calculated.reading.pupils, ...pupilsNamedBefore(memory)],
    ),
    ...drawnBy(pages),
    typed: review.typed,
    gone: review.gone,
    meant: meantTexts(indicators, input, review.typed),
    actionNumbers: actions.map(({ id, number }) => [id, number] as const),
    period: periodOf(results),
    numbersBefore: numbersBefore(memory, periodOf(results), actionNumbers(indicators, standing)),
    open: null,
    hidden: [],
    charts: chartsAfter(memory, pages),
  };
  const changes = sheetChanges(read, pages);
  const remarks = remarksOn(pages, input, places);
  return {
    changes,
    pages,
    remarks,
    asAt: options.asAt,
    memory,
    answersBefore: read.answersBefore,
    next,
    store: workbook.store,
    typed: pages.flatMap(({ plan }) => [...plan.typed, ...plan.added]),
    isAnswered,
    outcome: {
      calculated: withFindings(calculated, redrawnColumns(pages)),
      written: pages.map(({ written }) => written),
      touched: changes.length,
      figures: figureChanges(results.indicators, standing),
      actions,
      remarks: toldRemarks(remarks, input.standing(readyMark)),
      typed: { kept: review.kept, putBack: review.putBack, review: lost.map(told) },
      canPutBack: memory.journal?.on ?? null,
      finished: memory.open && !memory.open.isReturn ? memory.open.on : null,
    },
  };
}

function planInput(
  { memory, calculated }: ReadWorkbook,
  sheets: StandingSheets,
  results: Results,
  {
    figuresAsAt,
    options,
    returning,
  }: {
    readonly figuresAsAt: IsoDate;
    readonly options: RunOptions;
    readonly returning: readonly TypedCopy[];
  },
): PlanInput {
  const { reading } = calculated;
  const ahead = aheadCopies(options.ahead).filter(
    // A finding of today has no row on the Checks sheet of last term.
    ({ mark }) => mark === checksMark || !sheets.layouts.has(mark),
  );
  const back = (mark: string) =>
    [...returning, ...ahead].filter((copy) => copy.mark === mark && !isAddedColumn(copy.column));
  const standing = lookedUpOnce((mark) => withReturning(standingSheet(mark, sheets, memory), back(mark)));
  const past = { remembered: rememberedIn(memory), meantThen: meantIn(memory) };
  const indicators = results.indicators.map(({ indicator }) => indicator);
  const numbers = actionNumbers(indicators, standing);
  const numberedBefore = new Map(numbersBefore(memory, periodOf(results), numbers) ?? []);
  const dataAsAt = results.settings.dataAsAt ?? figuresAsAt;
  const input: PlanInput = {
    results,
    dataAsAt,
    on: options.asAt,
    actions: planActions(indicators, { standing, ...past }, numberedBefore, dataAsAt),
    trackerSheets: reading.sheets.filter(({ role }) => role === "pupils").map(({ name }) => name),
    findings: [
      ...(sheets.layouts.size > 0 && !reading.hasIndicators ? [indicatorsGone()] : []),
      ...(memory.pages.some(([mark]) => mark === historyMark) && !sheets.layouts.has(historyMark)
        ? [historyGone()]
        : []),
      ...reading.findings,
      ...results.findings,
      ...findingsOnOurSheets(sheets, results),
    ],
    lostWords: [],
    remarks: [],
    stands: (mark) => sheets.layouts.has(mark) || back(mark).length > 0,
    hadChart: (mark) => sheets.layouts.has(mark) && memory.charts.includes(mark),
    standing,
    ...past,
    draftFromActions: options.draftFromActions === true || results.settings.draftFromActions,
    periodBefore: memory.period,
    numberedBefore,
  };
  return { ...input, findings: [...input.findings, ...closedTerm(input)] };
}

function periodOf({ settings }: Results): string {
  return periodWords(settings.academicYear, settings.term);
}

function told({ id, ...line }: LostLine): TypedReview {
  return { ...line, id: wordDecisionPrefix + id };
}

function nothingPlanned(read: ReadWorkbook, asAt: IsoDate): PlannedRefresh {
  const { calculated, memory, answersBefore, workbook } = read;
  const typed = { kept: 0, putBack: 0, review: [] };
  return {
    changes: [],
    typed: [],
    isAnswered: false,
    outcome: {
      ...{ calculated, written: [], touched: 0, figures: [], actions: [], remarks: [], typed },
      ...{ finished: null, canPutBack: null },
    },
    pages: [],
    remarks: [],
    asAt,
    memory,
    answersBefore,
    next: memory,
    store: workbook.store,
  };
}
