import { isInForce } from "../../domain/academicYear";
import { scaleOf } from "../../domain/grades/scales";
import { emptyKind, plainText } from "../../domain/plainText";
import type { Period, ReadContext } from "../readContext";
import type { Heading } from "../sheets/composeHeadings";
import { placeIn } from "../sheets/pupilList";
import type { PupilList } from "../sheets/pupilList";
import type { ColumnTexts } from "./columnTexts";
import { saysStanding } from "./columnTexts";
import { isStatutoryCheck } from "./likelyScales";
import type { GradeStage, LevelLetters } from "./gradeStage";
import type { GradeHeading } from "./sortHeadings";

const letterAnswers = { steps: "steps within a year", levels: "National Curriculum levels" } as const;
const numberAnswers = { other: "a scale of their own", levels: "National Curriculum levels" } as const;

/** Letters of one kind, or of both, behind a number; `numbers` are columns with nothing but small numbers. */
interface Shown {
  readonly lettered: Heading[];
  readonly numbers: Heading[];
  steps: number;
  levels: number;
}

const stepLetter = /^(?:y(?:ear)? ?)?[1-9r] ?[wsed]\+?$/;
const levelLetter = /^(?:l(?:evel)? ?)?[1-8] ?[ac]$/;
const eitherLetter = /^(?:y(?:ear)? ?|l(?:evel)? ?)?[1-9r] ?b\+?$/;
const number = /^[1-8]$/;

/** Years of schools' own assessments, with numbers beside which no GCSE grades stand. */
const primary: readonly GradeStage[] = ["KS1", "KS2"];
const secondary: readonly GradeStage[] = ["KS3", "KS4"];

/**
 * How the council writes attainment since National Curriculum levels ended: 4b, 4w and 4s are steps within a
 * year (beginning, working within, secure), 4c, 4b and 4a are levels kept on. Asked once a list where only 4b
 * or both kinds stand there, and where primary pupils have nothing but numbers.
 */
export function levelLetters(
  list: PupilList,
  found: readonly GradeHeading[],
  texts: ColumnTexts,
  period: Period,
  context: ReadContext,
): LevelLetters {
  if (isInForce(scaleOf("NC levels").years, period.academicYear)) return null;
  const shown = lookOver(found, texts);
  if (shown.lettered.length > 0) {
    if (shown.levels === 0 && shown.steps > 0) return "steps";
    if (shown.steps === 0 && shown.levels > 0) return "levels";
    return askLetters(list, shown, context);
  }
  return shown.numbers.length > 0 ? askNumbers(list, shown.numbers, context) : null;
}

function lookOver(found: readonly GradeHeading[], texts: ColumnTexts): Shown {
  const shown: Shown = { lettered: [], numbers: [], steps: 0, levels: 0 };
  for (const each of found) {
    const { heading, subject } = each;
    if (isStatutoryCheck(subject) || !saysStanding(each)) continue;
    const [young, old] = [primary, secondary].map((stages) =>
      stages.flatMap((stage) => texts.of(heading.column, stage)).filter((text) => emptyKind(text) === null),
    );
    const kinds = [...(young ?? []), ...(old ?? [])].map(letterKind);
    const lettered = kinds.filter((kind) => kind !== null);
    if (lettered.length > 0 && lettered.length * fewest >= kinds.length) {
      shown.lettered.push(heading);
      shown.steps += lettered.filter((kind) => kind === "steps").length;
      shown.levels += lettered.filter((kind) => kind === "levels").length;
    }
    const named = heading.meaning.hint === "levels";
    if (!named && young !== undefined && young.length > 0 && young.every((text) => number.test(text.trim())))
      shown.numbers.push(heading);
  }
  return shown;
}

/** One cell in so many speaks for a way of grading; fewer are slips. */
const fewest = 4;

type LetterKind = "steps" | "levels" | "either" | null;

function letterKind(text: string): LetterKind {
  if (text.length < 2 || text.length > 9) return null;
  const plain = plainText(text);
  if (stepLetter.test(plain)) return "steps";
  if (levelLetter.test(plain)) return "levels";
  return eitherLetter.test(plain) ? "either" : null;
}

function askLetters(list: PupilList, { lettered, steps, levels }: Shown, context: ReadContext): LevelLetters {
  const answer = ask(list, lettered, context, {
    about: "level letters",
    asks: `grades such as 4b stand. Levels ended in 2014/15. Are they steps within a year (beginning, working within, secure), or levels all the same?`,
    options: [letterAnswers.steps, letterAnswers.levels],
    likely: levels > steps ? letterAnswers.levels : letterAnswers.steps,
  });
  return answer === letterAnswers.levels ? "levels" : "steps";
}

function askNumbers(list: PupilList, numbers: readonly Heading[], context: ReadContext): LevelLetters {
  const answer = ask(list, numbers, context, {
    about: "primary numbers",
    asks: `primary pupils have whole numbers. Levels ended in 2014/15. Are they levels all the same, or a scale of their own, which is not read?`,
    options: [numberAnswers.other, numberAnswers.levels],
    likely: numberAnswers.other,
  });
  return answer === numberAnswers.levels ? "levels" : null;
}

function ask(
  list: PupilList,
  headings: readonly Heading[],
  { questions }: ReadContext,
  asked: {
    readonly about: string;
    readonly asks: string;
    readonly options: readonly string[];
    readonly likely: string;
  },
): string {
  const settles = headings.map(({ row, column }) => placeIn(list, row, column));
  const [at = { sheet: list.sheet.name, cell: "" }] = settles;
  const others = settles.length > 1 ? ` and ${settles.length - 1} more` : "";
  return questions.decide({
    id: `${asked.about.replace(" ", "-")}:${list.label}`,
    about: asked.about,
    text: () => `Under ${at.cell} ‘${headings[0]?.text ?? ""}’${others} ${asked.asks}`,
    at,
    options: asked.options,
    likely: asked.likely,
    settles,
  });
}
