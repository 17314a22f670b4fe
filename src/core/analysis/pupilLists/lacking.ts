import { shortOfPass } from "../../domain/grades/goodPass";
import type { ShortOfPass } from "../../domain/grades/goodPass";
import type { MeasureContext, Missing } from "../../domain/measures/measure";
import { subjectResults } from "../../domain/measures/subjectResults";
import type { SubjectResult } from "../../domain/measures/subjectResults";
import type { Pupil } from "../../domain/pupil";
import type { Gap } from "./nearness";

/** One of the ways in which a pupil falls short: how much is missing, and what. */
interface Lacking {
  readonly words: string;
  readonly things: number;
  /** In grades or marks; null where there is no grade to tell by. */
  readonly short: number | null;
  /** What is known of the distance, thing by thing; none where an entry is asked for. */
  readonly gaps: readonly Gap[];
}

/** What lacks for a yes, each thing with the grade that there is: "maths at C: has D"; `pass` is the grade asked for. */
export function lackingOf(
  missing: readonly Missing[],
  pupil: Pupil,
  context: MeasureContext,
  pass: string,
): readonly Lacking[] {
  const results = subjectResults(pupil, context);
  const named = new Set<string>(missing.map(({ kind }) => kind));
  const others = results.filter(({ basic }) => basic === null || !named.has(basic));
  return missing.flatMap((one): readonly Lacking[] => {
    if (one.kind === "passes") return [lackingPasses(one.short, others, pass)];
    if (one.kind === "part") return [lackingPart(one)];
    return results.filter(({ basic }) => basic === one.kind).map((result) => lackingBasic(result, pass));
  });
}

/** A code other than absent, such as B or D, says that the pupil works below what is examined: no small gap. */
function lackingPart({ label, has, asked, short, scale }: Missing & { readonly kind: "part" }): Lacking {
  const words = asked === null ? `${label}: ${has}` : `${label} at ${asked}: has ${has}`;
  const gap = asked === null && has !== "absent" ? Infinity : short;
  return { words, things: 1, short, gaps: scale === null ? [] : [{ scale, short: gap }] };
}

function lackingBasic(result: SubjectResult, pass: string): Lacking {
  const { label, state } = result;
  const [best] = closestIn(result, pass);
  if (best !== undefined)
    return {
      words: `${label} at ${best.asked}: has ${best.has}`,
      things: 1,
      short: best.short,
      gaps: [best],
    };
  const words = `${label}: ${state === "absent" ? "absent" : "not entered"}`;
  return { words, things: 1, short: null, gaps: [noGrade] };
}

/** Of an examination that was not sat; any scale of grades would do. */
const noGrade: Gap = { scale: "9-1", short: null };

/** Passes may come from any subject; the ones named are those with the least to gain. */
function lackingPasses(count: number, results: readonly SubjectResult[], pass: string): Lacking {
  const closest = results
    .flatMap((result) => closestIn(result, pass))
    .sort((a, b) => (a.short ?? Infinity) - (b.short ?? Infinity) || byText(a.label, b.label))
    .slice(0, count);
  const passes = count === 1 ? "one more pass" : `${count} more passes`;
  const named = closest.map(({ label, asked, has }) => `${label} at ${asked}: has ${has}`).join("; ");
  return {
    words: named === "" ? passes : `${passes}, closest ${named}`,
    things: count,
    short: closest.length < count ? null : sumOf(closest.map(({ short }) => short)),
    gaps: [...closest, ...Array<Gap>(count - closest.length).fill(noGrade)],
  };
}

/** The best grade of a subject that is below a pass; nothing where the subject is passed, unknown or worth nothing. */
function closestIn(
  { label, entries }: SubjectResult,
  pass: string,
): readonly (ShortOfPass & { readonly label: string })[] {
  if (entries.some(({ outcome }) => outcome === "unknown")) return [];
  return entries
    .filter(({ kind }) => kind !== "shortGcse")
    .map(({ grade }) => grade)
    .filter((grade) => grade !== null)
    .slice(0, 1)
    .flatMap((grade) => shortOfPass(grade, pass).map((short) => ({ label, ...short })));
}

/** Null as soon as one of them is not known. */
export function sumOf(numbers: readonly (number | null)[]): number | null {
  return numbers.reduce<number | null>((sum, each) => (sum === null || each === null ? null : sum + each), 0);
}

/** By code units, the same everywhere. */
export function byText(first: string, second: string): number {
  return Number(first > second) - Number(first < second);
}
