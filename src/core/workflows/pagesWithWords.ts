import type { IsoDate } from "../domain/isoDate";
import { checksMark, isNamelessColumn, readyMark } from "../domain/ownSheets";
import type { Decisions } from "../domain/question";
import type { Steps } from "../domain/steps";
import { checks } from "../plans/checks";
import type { LostLine } from "../plans/lostWordRows";
import type { PlacedRemark, PlanDocument, PlanInput } from "../plans/planInput";
import { readyForCommittee } from "../plans/readyForCommittee";
import { boxWords } from "../plans/typedBoxes";
import { isEmptiedBy } from "../refresh/handover";
import { lostWords } from "../refresh/lostWords";
import type { LostWords } from "../refresh/lostWords";
import type { TypedCopy, WhyGone } from "../refresh/refreshMemory";
import { isNoted, placeOf, reviewTyping } from "../refresh/reviewTyping";
import type { TypingReview } from "../refresh/reviewTyping";
import type { SheetDocument } from "../sheet/sheetDocument";
import { isOwnColumn, ownColumn } from "./ownColumn";
import { planPages } from "./planPages";
import type { PlannedPage } from "./planPages";
import type { ReadWorkbook } from "./readWorkbook";
import { standingSheet } from "./standingSheets";
import type { StandingSheets } from "./standingSheets";
import { foundAndDecided } from "./foundAndDecided";
import { isOnList, toOwnPlace, wordDecisions, withoutPlaceless } from "./wordDecisions";
import type { ReturningWords } from "./wordDecisions";

/** Every page of a refresh, with the words that came back and those that lost their place. */
export interface PagesWithWords {
  readonly pages: readonly PlannedPage[];
  readonly review: TypingReview;
  /** What is listed for the officer. */
  readonly lost: readonly LostLine[];
  /** True when a choice of hers was carried out. */
  readonly isAnswered: boolean;
  /** Words that come back, by the cells that are to hold them. */
  readonly returning: readonly TypedCopy[];
}

/** What a refresh draws from. */
export interface PageSource {
  readonly read: ReadWorkbook;
  readonly sheets: StandingSheets;
  readonly decisions: Decisions;
  readonly on: IsoDate;
  readonly inputFor: (returning: readonly TypedCopy[]) => PlanInput;
  readonly documentsFor: (input: PlanInput) => Steps<readonly PlanDocument[]>;
  /** What is to be looked at on pages as they are drawn. */
  readonly remarksOn: (pages: readonly PlannedPage[], input: PlanInput) => readonly PlacedRemark[];
}

/**
 * choices → words back in their cells → pages → what is gone now → the list on Checks
 *
 * Words whose own cell is filled or has no page go onto the Checks sheet. What is found gone only now may have been
 * decided on too, while a look at this very refresh listed it: then everything is drawn again with that choice.
 */
export function* pagesWithWords(source: PageSource): Steps<PagesWithWords> {
  const first = yield* withChoices(source);
  const memory = foundAndDecided(source.read.memory, first.review, source.decisions);
  if (!memory) return first;
  const again = yield* withChoices({ ...source, read: { ...source.read, memory } });
  // Answered in passing, this remains a refresh of its own, which can be put back.
  return { ...again, isAnswered: first.isAnswered };
}

function* withChoices(source: PageSource): Steps<PagesWithWords> {
  const { read, sheets, decisions, on } = source;
  const { memory, workbook } = read;
  const decided = wordDecisions(memory, decisions, (mark) => standingSheet(mark, sheets, memory));
  const planOf = (action: string) =>
    memory.typed.find(({ mark, key }) => key === action && mark.startsWith("recoveryPlan:"))?.mark ?? null;
  const back = decided.putBack.map((words) => toOwnPlace(words, planOf));
  const { pages, input, returning } = yield* drawn(source, back);
  const planned = new Set(pages.map(markOf));
  const review = reviewTyping(
    { typed: memory.typed.filter(notHandedOn(pages)), gone: decided.gone },
    {
      here: pages.flatMap(({ plan }) => [...plan.typed, ...plan.added]),
      overtyped: pages.flatMap(({ plan }) => plan.overtyped).filter((copy) => !isNoted(copy, memory.gone)),
      returning,
      planned,
      marks: new Set(workbook.sheets.flatMap(({ mark }) => mark ?? [])),
      layouts: sheets.layouts,
      on,
    },
  );
  const lost = lostWords(review.gone).map(lostLine);
  const isAnswered = decided.putBack.length > 0 || decided.gone.some((text, at) => text !== memory.gone[at]);
  if (lost.length === 0) return { pages, review, lost, isAnswered, returning };
  const document = checks({ ...input, lostWords: lost });
  const listed = () => planPages([{ kind: "checks", indicator: null, document }], read, sheets, returning);
  return { pages: yield* replaced(pages, checksMark, listed), review, lost, isAnswered, returning };
}

type Drawn = Pick<PagesWithWords, "pages" | "returning"> & { readonly input: PlanInput };

/** Draws with all words in their own places, and again without those that found none there. */
function* drawn(source: PageSource, returning: readonly ReturningWords[]): Steps<Drawn> {
  const first = yield* drawnWith(source, returning);
  const filled = new Map(
    first.pages.flatMap(({ plan }) =>
      [...plan.typed, ...plan.added].map((copy) => [placeOf(copy), copy.value] as const),
    ),
  );
  const isPlaced = (copy: TypedCopy) => copy.mark === checksMark || filled.get(placeOf(copy)) === copy.value;
  if (returning.every(({ cells }) => cells.every(isPlaced))) return first;
  return yield* drawnWith(
    source,
    returning.map((each) => withoutPlaceless(each, isPlaced)),
  );
}

function* drawnWith(
  { read, sheets, inputFor, documentsFor, remarksOn }: PageSource,
  returning: readonly ReturningWords[],
): Steps<Drawn> {
  const cells = returning.flatMap((each) => each.cells);
  const plain = inputFor(cells);
  const documents = yield* documentsFor(plain);
  const pages = yield* planPages(documents, read, sheets, cells);
  yield;
  const input = { ...plain, remarks: remarksOn(pages, plain) };
  const drawAgain = (document: SheetDocument) =>
    planPages([{ kind: "ready", indicator: null, document }], read, sheets, cells);
  return {
    pages: yield* replaced(pages, readyMark, () => drawAgain(readyForCommittee(input))),
    input,
    returning: cells,
  };
}

/** The pages with one of them drawn again, where it is among them: it tells of the others. */
function* replaced(
  pages: readonly PlannedPage[],
  mark: string,
  draw: () => Steps<readonly PlannedPage[]>,
): Steps<readonly PlannedPage[]> {
  if (!pages.some((page) => markOf(page) === mark)) return pages;
  const [again] = yield* draw();
  return pages.map((page) => (again && markOf(page) === mark ? again : page));
}

/** True but for cells that this refresh empties itself because their words stand elsewhere. */
function notHandedOn(pages: readonly PlannedPage[]): (copy: TypedCopy) => boolean {
  const emptied = new Map(pages.map(({ page, grid }) => [page.document.mark, isEmptiedBy(grid)] as const));
  return (copy) => !(emptied.get(copy.mark)?.(copy) ?? false);
}

function markOf({ page }: PlannedPage): string {
  return page.document.mark;
}

const whyWords: Readonly<Record<WhyGone, string>> = {
  row: "Its row is gone",
  column: "Its column went; a new one stands at the right of the sheet",
  emptied: "The cell was emptied",
  sheet: "Its sheet is gone",
  overtyped: "It stood over words or a figure of ours",
  changed: "Something else stands there now",
  meanwhile: "It was typed while a refresh wrote that cell",
};

const onListWords = "That list only repeats the plans; Put back takes it to the action's own plan";

const ownColumnWords = {
  headed: "Your own column is gone; Put back draws it again at the right of the sheet",
  headless:
    "Your own column is gone and had no heading; Put back lists its words on Checks, to be copied from there",
};

function lostLine(words: LostWords): LostLine {
  const { id, sheet, why, since, cells } = words;
  if (isOwnColumn(words)) {
    const isHeadless = cells.every(({ column }) => isNamelessColumn(column));
    return { id, sheet, since, why: ownColumnWords[isHeadless ? "headless" : "headed"], ...ownColumn(words) };
  }
  const boxes = cells.map(({ key, column, text }) => [boxWords(key, column), text] as const);
  const [first] = boxes;
  const more = boxes.slice(1).map(([box, text]) => `${box}: ${text}`);
  return {
    id,
    sheet,
    box: first?.[0] ?? "",
    text: [first?.[1] ?? "", ...more].join("\n"),
    why: isOnList(words) ? onListWords : whyWords[why],
    since,
  };
}
