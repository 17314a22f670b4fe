import { isSmall } from "../../domain/disclosure/hiding";
import type { DisclosurePolicy } from "../../domain/disclosure/disclosurePolicy";
import { numberOf, numberPattern, wordsNamingFew } from "../../domain/disclosure/wordsNamingFew";
import { parseDecimal, printedPercent, roundHalfUp } from "../../domain/exact";

/** The numbers of one indicator that a copy hides. */
export interface HiddenNumbers {
  readonly counts: ReadonlySet<number>;
  /** Percentages and other values as printed without their unit: "13.2". */
  readonly values: ReadonlySet<string>;
  /** Pupils that the indicator counts, and those of them who attained; null without. */
  readonly whole: number | null;
  readonly attained: number | null;
  /** Percentages that the copy prints beside it, which are no counts of these pupils: targets and comparators. */
  readonly beside: readonly string[];
}

/** Whether a typed text says what the copy hides: few pupils, a hidden count or a hidden value. */
export function saysHidden(text: string, hidden: HiddenNumbers, policy: DisclosurePolicy): boolean {
  return (
    wordsNamingFew(text, policy).length > 0 ||
    saysFewOf(text, policy) ||
    saysValue(text, hidden, policy) ||
    saysCount(text, hidden, policy)
  );
}

const ofPattern = new RegExp(
  `(?<![\\w.,/-])(${numberPattern}) ?(?:of|in|from|out of)(?: (?:the|these|those|our|all|a total of))? ?\\(?(${numberPattern})\\b`,
  "gi",
);
const fromPattern = new RegExp(`(?<![\\w.,/-])(${numberPattern}) ?\\(from (${numberPattern})\\)`, "gi");

/** Each "5 of 15", "5 (from 15)", "14 out of 15" of a text. */
function countsIn(text: string): readonly { readonly k: number; readonly n: number }[] {
  return [...text.matchAll(ofPattern), ...text.matchAll(fromPattern)]
    .map(([, part, whole]) => ({ k: numberOf(part ?? ""), n: numberOf(whole ?? "") }))
    .filter(({ k, n }) => k <= n);
}

/** Few of a group, or all but few. */
function saysFewOf(text: string, policy: DisclosurePolicy): boolean {
  return countsIn(text).some(({ k, n }) => isSmall(k, policy) || isSmall(n - k, policy));
}

/**
 * Whether a typed text counts a group that differs from the indicator's by few pupils, as last term's figure does, or
 * some of the very group: beside the figure of the copy it would tell the outcome of those who came or went, or how
 * few had one thing and not the other.
 */
export function saysOtherCount(text: string, hidden: HiddenNumbers, policy: DisclosurePolicy): boolean {
  const { whole } = hidden;
  if (whole === null) return false;
  const isOther = (k: number, n: number): boolean =>
    n === whole ? isOtherPart(k, hidden, policy) : isSmall(Math.abs(n - whole), policy);
  return countsIn(text).some(({ k, n }) => isOther(k, n)) || saysOtherShare(text, hidden, whole, isOther);
}

/** Another number out of the same pupils than those who attained: any where that is hidden, else one that is near it. */
function isOtherPart(k: number, { attained, counts }: HiddenNumbers, policy: DisclosurePolicy): boolean {
  if (attained === null || k === attained) return false;
  return counts.has(attained) || isSmall(Math.abs(k - attained), policy);
}

/** A percentage with decimals that some of the very group make. */
function saysOtherShare(
  text: string,
  { beside }: HiddenNumbers,
  whole: number,
  isOther: (k: number, n: number) => boolean,
): boolean {
  const isBeside = (number: string) => beside.some((other) => Number(other) === Number(number));
  const said = new Set(percentsIn(text).filter((number) => number.includes(".") && !isBeside(number)));
  if (said.size === 0) return false;
  const parts = Array.from({ length: whole }, (_, k) => k);
  return parts.some((k) => k > 0 && isOther(k, whole) && said.has(printedPercent(k, whole)));
}

const percentPattern = /(?<![\w.,/-])(\d{1,3}(?:\.\d+)?) ?(?:%|per ?cent\b|percent\b)/gi;

function percentsIn(text: string): readonly string[] {
  return [...text.matchAll(percentPattern)].map(([, number]) => number ?? "");
}

/** A hidden percentage, to whatever place, or one that only few pupils of the group can make. */
function saysValue(text: string, { values, whole }: HiddenNumbers, policy: DisclosurePolicy): boolean {
  const said = percentsIn(text);
  const plain = [...text.matchAll(/(?<![\w.,/-])\d+\.\d+/g)].map(([number]) => number);
  const few = whole === null || whole === 0 ? [] : fewPercents(whole, policy);
  return [...said, ...plain].some((number) => {
    const decimals = number.split(".")[1]?.length ?? 0;
    if (decimals > 0 && few.includes(number)) return true;
    return [...values].some((value) => roundedTo(value, decimals) === number || value === number);
  });
}

function fewPercents(whole: number, { threshold }: DisclosurePolicy): readonly string[] {
  const few = Array.from({ length: Math.min(threshold, whole) }, (_, less) => less + 1);
  return few.flatMap((k) => [printedPercent(k, whole), printedPercent(whole - k, whole)]);
}

function roundedTo(value: string, decimals: number): string | null {
  const exact = parseDecimal(value);
  return exact === null ? null : roundHalfUp(exact, decimals);
}

const plainNumber = new RegExp(`(?<![\\w.,/-])(?:${numberPattern})(?![\\w/%-]|[.,]\\d| ?%| ?per)`, "gi");
const outcome =
  /^(?:\W+\w+){0,2}?\W+(?:attained|achieved|met|passed|missed|failed|reached|gained|got|had|have|has|were|was|are|is|did|do|working|not|of them)\b/i;

/** A hidden count: a large one anywhere, a small one where something is said of those pupils. */
function saysCount(text: string, { counts }: HiddenNumbers, policy: DisclosurePolicy): boolean {
  return [...text.matchAll(plainNumber)].some((match) => {
    const n = numberOf(match[0]);
    if (!counts.has(n)) return false;
    return !isSmall(n, policy) || outcome.test(text.slice(match.index + match[0].length));
  });
}
