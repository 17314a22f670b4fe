import { isInForce } from "../../domain/academicYear";
import type { Notation } from "../../domain/grades/notation";
import { scaleOf } from "../../domain/grades/scales";
import { cellAt } from "../cells";
import type { Period, ReadContext } from "../readContext";
import type { Heading } from "../sheets/composeHeadings";
import type { PupilList } from "../sheets/pupilList";
import { TextCounts } from "../textCounts";
import { gradeText } from "../values/gradeText";
import { askColumns } from "./askColumns";

/** What + and - behind the grades of a list mean. */
export interface GradeSigns {
  /** Columns in which "4+" is 4 or above, and not a strong 4. */
  readonly thresholds: ReadonlySet<Heading>;
  readonly minus: Notation["minus"];
  /** What H, M, L and F behind a number are, by column; columns without them are not there. */
  readonly heights: ReadonlyMap<Heading, NonNullable<Notation["heights"]>>;
}

const plusAnswers = { threshold: "4+ is 4 or above", fine: "4+ is a strong 4" } as const;
const minusAnswers = { below: "4- counts as 3", whole: "4- counts as 4" } as const;

/** What the cells of a column show of signs. */
interface Shown {
  readonly heading: Heading;
  readonly pluses: number;
  readonly minuses: number;
  /** True when fine marks or plain grades of 4 and above stand there too, so that + can only be a fine mark. */
  readonly fine: boolean;
  readonly height: Notation["heights"];
}

/**
 * Asks, once a list each, what a plus and a minus mean on the scale 9 to 1. A plus may be a threshold where a
 * column has no other fine marks and no plain 4 or above; a minus is never taken for the whole grade unasked.
 */
export function gradeSigns(
  list: PupilList,
  headings: readonly Heading[],
  rows: Iterable<number>,
  period: Period,
  context: ReadContext,
): GradeSigns {
  if (!isInForce(scaleOf("9-1").years, period.academicYear))
    return { thresholds: new Set(), minus: "whole", heights: new Map() };
  const read = [...rows];
  const shown = headings.map((heading) => lookOver(list, heading, read));
  const doubtful = shown.filter(({ pluses, fine }) => pluses > 0 && !fine);
  const lowered = shown.filter(({ minuses }) => minuses > 0);
  const threshold = doubtful.length > 0 && askPlus(list, doubtful, context) === plusAnswers.threshold;
  const below = lowered.length > 0 && askMinus(list, lowered, context) === minusAnswers.below;
  return {
    thresholds: new Set(threshold ? doubtful.map(({ heading }) => heading) : []),
    minus: below ? "below" : "whole",
    heights: new Map(shown.flatMap(({ heading, height }) => (height === null ? [] : [[heading, height]]))),
  };
}

const plus = /^[4-9]\+$/;
const minus = /^(?:[1-9][-–/]?)?[1-9][-–−]$/;
const plainOrFine = /^(?:[4-9](?:\.0)?|[1-9][-=–−]|[1-3]\+)$/;

function lookOver(list: PupilList, heading: Heading, rows: readonly number[]): Shown {
  const cells = rows.map((row) => cellAt(list.sheet, row, heading.column));
  const typed = TextCounts.of(
    cells.map((cell) => (cell === null || cell.type === "error" ? "" : gradeText(cell))),
  );
  const count = (sign: RegExp): number => typed.count((text) => sign.test(text.trim()));
  const fine = count(plainOrFine) > 0;
  return { heading, pluses: count(plus), minuses: count(minus), fine, height: heightOf(count) };
}

/** M and L are only ever heights; H alone, or beside F, is the tier of the paper. */
function heightOf(count: (sign: RegExp) => number): Shown["height"] {
  if (count(/^[1-9] ?[ml]$/i) > 0) return "high to low";
  return count(/^[1-9] ?[hf]$/i) > 0 ? "tier" : null;
}

function askPlus(list: PupilList, shown: readonly Shown[], context: ReadContext): string {
  const count = shown.reduce((sum, { pluses }) => sum + pluses, 0);
  return ask(list, shown, context, {
    id: "plus-sign",
    text: (where) =>
      `${where} ${cells(count)} a grade with a plus, such as 4+, and no other fine marks. Is it a threshold, 4 or above, or a fine grade, a strong 4?`,
    options: [plusAnswers.threshold, plusAnswers.fine],
  });
}

function askMinus(list: PupilList, shown: readonly Shown[], context: ReadContext): string {
  const count = shown.reduce((sum, { minuses }) => sum + minuses, 0);
  return ask(list, shown, context, {
    id: "minus-sign",
    text: (where) =>
      `${where} ${cells(count)} a grade with a minus, such as 4-. Does it count as the whole grade, or as the grade below until it is secure?`,
    options: [minusAnswers.below, minusAnswers.whole],
  });
}

function cells(count: number): string {
  return count === 1 ? "1 cell has" : `${count} cells have`;
}

function ask(
  list: PupilList,
  shown: readonly Shown[],
  context: ReadContext,
  asked: {
    readonly id: string;
    readonly text: (where: string) => string;
    readonly options: [string, string];
  },
): string {
  const comma = shown.length > 1 ? "," : "";
  const headings = shown.map(({ heading }) => heading);
  return askColumns(list, headings, context, {
    id: asked.id,
    about: asked.id,
    text: (where) => asked.text(`Under ${where}${comma}`),
    options: asked.options,
    likely: asked.options[0],
  });
}
