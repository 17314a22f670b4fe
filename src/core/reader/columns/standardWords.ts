import { isAgreedWord } from "../../domain/grades/agreedWords";
import type { Notation } from "../../domain/grades/notation";
import { plainText } from "../../domain/plainText";
import type { ReadContext } from "../readContext";
import type { Heading } from "../sheets/composeHeadings";
import type { PupilList } from "../sheets/pupilList";
import { askColumns } from "./askColumns";
import { isGrade } from "./chooseScale";
import type { ColumnTexts } from "./columnTexts";
import { primaryStages, secondaryStages } from "./gradeStage";
import { isStatutoryCheck } from "./likelyScales";
import type { GradeHeading } from "./sortHeadings";

/** Columns in which Below, At and Above stand among WTS, EXS and GDS, and what Below is there. */
export interface StandardWords {
  readonly mixed: ReadonlySet<Heading>;
  readonly below: Notation["below"];
}

const none: StandardWords = { mixed: new Set(), below: null };

const answers = {
  WTS: "Below is WTS, At is EXS, Above is GDS",
  BLW: "Below is BLW, At is EXS, Above is GDS",
  apart: "not the same",
} as const;

/**
 * Asks, once a list, whether schools' own words among teacher assessments say the same as those: neither may be
 * taken for the other unasked, and on a scale of its own each would leave the other unread.
 */
export function standardWords(
  list: PupilList,
  found: readonly GradeHeading[],
  texts: ColumnTexts,
  context: ReadContext,
): StandardWords {
  const shown = found
    .filter(({ subject }) => !isStatutoryCheck(subject))
    .map(({ heading }) => ({ heading, shows: showsBoth(textsOf(heading, texts)) }))
    .filter(({ shows }) => shows !== null);
  const mixed = shown.map(({ heading }) => heading);
  if (shown.every(({ shows }) => shows === "both meanings")) return none;
  const answer = ask(list, mixed, context);
  if (answer === answers.apart) return none;
  return { mixed: new Set(mixed), below: answer === answers.BLW ? "BLW" : "WTS" };
}

function textsOf({ column }: Heading, texts: ColumnTexts): readonly string[] {
  return [...primaryStages, ...secondaryStages].flatMap((stage) => texts.of(column, stage).different);
}

/**
 * Whether schools' words stand beside teacher assessments, and among them At or Above, which cannot be those:
 * Below alone may be the one or the other.
 */
function showsBoth(typed: readonly string[]): "both meanings" | "words" | null {
  const distinct = [...new Set(typed)].filter((text) => text.length <= 20);
  const words = distinct.filter((text) => isAgreedWord(plainText(text)));
  if (words.length === 0) return null;
  if (!distinct.some((text) => !words.includes(text) && isGrade(text, "KS2 TA"))) return null;
  return words.some((text) => !isGrade(text, "KS2 TA")) ? "words" : "both meanings";
}

function ask(list: PupilList, mixed: readonly Heading[], context: ReadContext): string {
  return askColumns(list, mixed, context, {
    id: "standard-words",
    about: "standard words",
    text: (where) =>
      `Under ${where} words such as At and Above stand among teacher assessments such as EXS. Do they say the same?`,
    options: [answers.WTS, answers.BLW, answers.apart],
    likely: answers.WTS,
  });
}
