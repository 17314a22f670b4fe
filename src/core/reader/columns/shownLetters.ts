import { emptyKind, plainText } from "../../domain/plainText";
import type { Heading } from "../sheets/composeHeadings";
import { TextCounts } from "../textCounts";
import { saysStanding } from "./columnTexts";
import type { ColumnTexts } from "./columnTexts";
import { secondaryStages } from "./gradeStage";
import type { GradeStage } from "./gradeStage";
import { isStatutoryCheck } from "./likelyScales";
import type { GradeHeading } from "./sortHeadings";

/** How many letters behind a number are those of steps, and of levels or fine grades; `either` may be both. */
export interface Letters {
  steps: number;
  levels: number;
  either: number;
}

/** What stands in the columns of a list; `numbers` are those of primary pupils with nothing but small numbers. */
export interface ShownLetters {
  readonly lettered: Heading[];
  readonly numbers: Heading[];
  readonly primary: Letters;
  readonly secondary: Letters;
  /** Plain GCSE grades of secondary pupils. */
  plain: number;
  /** A grade with a letter, as typed. */
  example: string;
}

const stepLetter = /^(?:y(?:ear)? ?)?[1-9r] ?[wsed]\+?$/;
const levelLetter = /^(?:l(?:evel)? ?)?[1-9] ?[ac]$/;
const eitherLetter = /^(?:y(?:ear)? ?|l(?:evel)? ?)?[1-9r] ?b\+?$/;
const number = /^[1-8]$/;
const plainGrade = /^[1-9]$/;

/** Stages of primary school in which levels were given. */
const assessed: readonly GradeStage[] = ["KS1", "KS2"];

/** One cell in so many speaks for a way of grading; fewer are slips. */
const fewest = 4;

/** Looks over the columns that say how pupils stand. */
export function shownLetters(found: readonly GradeHeading[], texts: ColumnTexts): ShownLetters {
  const [primary, secondary] = [noLetters(), noLetters()];
  const shown: ShownLetters = { lettered: [], numbers: [], primary, secondary, plain: 0, example: "" };
  for (const each of found) {
    if (isStatutoryCheck(each.subject) || !saysStanding(each)) continue;
    const [young, old] = [assessed, secondaryStages].map((stages) => filled(each.heading, stages, texts));
    if (young !== undefined && old !== undefined) addColumn(each.heading, young, old, shown);
  }
  return shown;
}

function noLetters(): Letters {
  return { steps: 0, levels: 0, either: 0 };
}

/** All letters together. */
export function countLetters({ steps, levels, either }: Letters): number {
  return steps + levels + either;
}

function filled({ column }: Heading, stages: readonly GradeStage[], texts: ColumnTexts): TextCounts {
  const typed = TextCounts.joined(stages.map((stage) => texts.of(column, stage)));
  return typed.only((text) => emptyKind(text) === null);
}

function addColumn(heading: Heading, young: TextCounts, old: TextCounts, shown: ShownLetters): void {
  const lettered = young.count(isLettered) + old.count(isLettered);
  if (lettered > 0 && lettered * fewest >= young.total + old.total) {
    shown.lettered.push(heading);
    if (shown.example === "") shown.example = [...old.different, ...young.different].find(isLettered) ?? "";
    addLetters(shown.primary, young);
    addLetters(shown.secondary, old);
  }
  shown.plain += old.count((text) => plainGrade.test(text.trim()));
  const named = heading.meaning.hint === "levels";
  if (!named && young.total > 0 && young.different.every((text) => number.test(text.trim())))
    shown.numbers.push(heading);
}

function addLetters(letters: Letters, texts: TextCounts): void {
  for (const kind of ["steps", "levels", "either"] as const)
    letters[kind] += texts.count((text) => letterKind(text) === kind);
}

function isLettered(text: string): boolean {
  return letterKind(text) !== null;
}

function letterKind(text: string): keyof Letters | null {
  if (text.length < 2 || text.length > 9) return null;
  const plain = plainText(text);
  if (stepLetter.test(plain)) return "steps";
  if (levelLetter.test(plain)) return "levels";
  return eitherLetter.test(plain) ? "either" : null;
}
