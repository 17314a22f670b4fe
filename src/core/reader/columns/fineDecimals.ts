import { isInForce } from "../../domain/academicYear";
import { scaleOf } from "../../domain/grades/scales";
import { isDoubleAward } from "../../domain/grades/subjects";
import { emptyKind } from "../../domain/plainText";
import type { Period, ReadContext } from "../readContext";
import type { Heading } from "../sheets/composeHeadings";
import type { PupilList } from "../sheets/pupilList";
import { TextCounts } from "../textCounts";
import { askColumns } from "./askColumns";
import { saysStanding } from "./columnTexts";
import type { ColumnTexts } from "./columnTexts";
import { secondaryStages } from "./gradeStage";
import type { GradeHeading } from "./sortHeadings";

/** Columns of decimals, by what they are. */
export interface FineDecimals {
  /** 4.5 is a fine grade, half way from 4 to 5. */
  readonly decimals: ReadonlySet<Heading>;
  /** 4.5 is no grade, so that the column is not used. */
  readonly scores: ReadonlySet<Heading>;
}

const none: FineDecimals = { decimals: new Set(), scores: new Set() };

const answers = { fine: "fine grades: 4.5 counts as grade 4", scores: "not grades" } as const;

const partOfGrade = /^[1-9][.,]\d*[1-9]\d*$/;
const wholeGrade = /^[1-9](?:[.,]0+)?$/;

/** One cell in so many speaks for decimals; fewer are slips. */
const fewest = 4;

/**
 * Asks, once a list, what decimals such as 4.5 are under the subjects of Years 7 to 11: fine grades 9 to 1, of
 * which the whole part counts for passes, or scores of some other kind.
 */
export function fineDecimals(
  list: PupilList,
  found: readonly GradeHeading[],
  texts: ColumnTexts,
  { academicYear }: Period,
  context: ReadContext,
): FineDecimals {
  if (!isInForce(scaleOf("9-1").years, academicYear)) return none;
  const shown = found
    // 4.4 of a double award may be 4-4.
    .filter(
      (each) =>
        saysStanding(each) && !isDoubleAward(each.subject) && areDecimals(textsOf(each.heading, texts)),
    )
    .map(({ heading }) => heading);
  if (shown.length === 0) return none;
  return ask(list, shown, context) === answers.scores
    ? { ...none, scores: new Set(shown) }
    : { ...none, decimals: new Set(shown) };
}

function textsOf({ column }: Heading, texts: ColumnTexts): TextCounts {
  const typed = TextCounts.joined(secondaryStages.map((stage) => texts.of(column, stage)));
  return typed.only((text) => emptyKind(text) === null);
}

/** Most cells are numbers from 1 to 9, and enough of them have a part behind the point. */
function areDecimals(typed: TextCounts): boolean {
  const parts = typed.count((text) => partOfGrade.test(text.trim()));
  const whole = typed.count((text) => wholeGrade.test(text.trim()));
  return parts > 0 && parts * fewest >= typed.total && (parts + whole) * 2 >= typed.total;
}

function ask(list: PupilList, shown: readonly Heading[], context: ReadContext): string {
  return askColumns(list, shown, context, {
    id: "fine-decimals",
    about: "fine decimals",
    text: (where) =>
      `Under ${where} numbers such as 4.5 stand. Are they fine grades, of which the whole grade counts for passes, or no grades, so that the columns are not used?`,
    options: [answers.fine, answers.scores],
    likely: answers.fine,
  });
}
