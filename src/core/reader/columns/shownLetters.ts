import { emptyKind, plainText } from "../../domain/plainText";
import type { Heading } from "../sheets/composeHeadings";
import { TextCounts } from "../textCounts";
import { saysStanding } from "./columnTexts";
import type { ColumnTexts } from "./columnTexts";
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
  /** Those of secondary pupils with more letters of steps than of levels. */
  readonly stepColumns: Set<Heading>;
  readonly primary: Letters;
  readonly secondary: Letters;
  /** Plain GCSE grades of secondary pupils. */
  plain: number;
  /** Steps of secondary pupils that are no steps of their own years: 4s in Year 8, and any from Year 10. */
  otherSteps: number;
  /** Letters of pupils from Year 10, or of pupils whose year is not known. */
  examined: number;
  /** A grade with a letter, as typed. */
  example: string;
}

const stepWords = "[wsed]|em(?:g|erging)?|dev(?:eloping)?|sec(?:ure)?|beg(?:inning)?|within";
const stepLetter = new RegExp(`^(?:y(?:ear)? ?)?[1-9r] ?(?:${stepWords})\\+?$`);
const levelLetter = /^(?:l(?:evel)? ?)?[1-9] ?[ac]$/;
const eitherLetter = /^(?:y(?:ear)? ?|l(?:evel)? ?)?[1-9r] ?b\+?$/;
/** A year of Key Stage 3, whose curriculum may have steps. */
const ofKeyStage3 = /[789]/;
const number = /^[1-8]$/;
const plainGrade = /^[1-9]$/;

/** Stages of primary school in which levels were given. */
const assessed: readonly GradeStage[] = ["KS1", "KS2"];

/** One cell in so many speaks for a way of grading; fewer are slips. */
const fewest = 4;

/** Looks over the columns that say how pupils stand. */
export function shownLetters(found: readonly GradeHeading[], texts: ColumnTexts): ShownLetters {
  const [primary, secondary] = [noLetters(), noLetters()];
  const shown: ShownLetters = {
    lettered: [],
    numbers: [],
    stepColumns: new Set(),
    primary,
    secondary,
    plain: 0,
    otherSteps: 0,
    examined: 0,
    example: "",
  };
  for (const each of found) {
    if (isStatutoryCheck(each.subject) || !saysStanding(each)) continue;
    const of = (stages: readonly GradeStage[]): TextCounts => filled(each.heading, stages, texts);
    addColumn(each.heading, { young: of(assessed), ks3: of(["KS3"]), ks4: of(["KS4"]) }, shown);
  }
  return shown;
}

/** The filled cells of a column. */
interface Filled {
  readonly young: TextCounts;
  readonly ks3: TextCounts;
  readonly ks4: TextCounts;
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

function addColumn(heading: Heading, { young, ks3, ks4 }: Filled, shown: ShownLetters): void {
  const old = TextCounts.joined([ks3, ks4]);
  const lettered = young.count(isLettered) + old.count(isLettered);
  if (lettered > 0 && lettered * fewest >= young.total + old.total) {
    shown.lettered.push(heading);
    if (shown.example === "") shown.example = [...old.different, ...young.different].find(isLettered) ?? "";
    addLetters(shown.primary, young);
    addLetters(shown.secondary, old);
    if (old.count(isStep) > old.count(isLevel)) shown.stepColumns.add(heading);
    shown.examined += ks4.count(isLettered);
    shown.otherSteps += ks4.count(isStep) + ks3.count((text) => isStep(text) && !ofKeyStage3.test(text));
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

function isLevel(text: string): boolean {
  return letterKind(text) === "levels";
}

function isStep(text: string): boolean {
  return letterKind(text) === "steps";
}

function isLettered(text: string): boolean {
  return letterKind(text) !== null;
}

function letterKind(text: string): keyof Letters | null {
  if (text.length < 2 || text.length > 18) return null;
  const plain = plainText(text);
  if (stepLetter.test(plain)) return "steps";
  if (levelLetter.test(plain)) return "levels";
  return eitherLetter.test(plain) ? "either" : null;
}
