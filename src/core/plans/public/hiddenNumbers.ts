import { isSmall } from "../../domain/disclosure/hiding";
import type { DisclosurePolicy } from "../../domain/disclosure/disclosurePolicy";
import { numberOf, numberPattern, wordsNamingFew } from "../../domain/disclosure/wordsNamingFew";
import { parseDecimal, printedPercent, roundHalfUp } from "../../domain/exact";

/** The numbers of one indicator that a copy hides. */
export interface HiddenNumbers {
  readonly counts: ReadonlySet<number>;
  /** Percentages and other values as printed without their unit: "13.2". */
  readonly values: ReadonlySet<string>;
  /** Pupils that the indicator counts; null without. */
  readonly whole: number | null;
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
 * Whether a typed text counts a group that differs from the indicator's by few pupils, as last term's figure does:
 * beside the figure of the copy it would tell the outcome of those who came or went.
 */
export function saysOtherCount(text: string, { whole }: HiddenNumbers, policy: DisclosurePolicy): boolean {
  return whole !== null && countsIn(text).some(({ n }) => isSmall(Math.abs(n - whole), policy));
}

const percentPattern = /(?<![\w.,/-])(\d{1,3}(?:\.\d+)?) ?(?:%|per ?cent\b|percent\b)/gi;

/** A hidden percentage, to whatever place, or one that only few pupils of the group can make. */
function saysValue(text: string, { values, whole }: HiddenNumbers, policy: DisclosurePolicy): boolean {
  const said = [...text.matchAll(percentPattern)].map(([, number]) => number ?? "");
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
