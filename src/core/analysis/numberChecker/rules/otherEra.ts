import { isInForce, summerYear } from "../../../domain/academicYear";
import type { AcademicYear } from "../../../domain/academicYear";
import { scaleOf } from "../../../domain/grades/scales";
import { ks4Progress8 } from "../../../domain/measures/ks4Progress8";
import { isMeasuredIn } from "../../../domain/measures/measuredIn";
import type { CheckContext } from "../checkContext";
import type { Span } from "../reading/mention";
import type { Prose } from "../reading/readProse";
import { gradesOfOtherYears, noProgress8 } from "../remarkWords";
import type { Draft } from "./numberRule";

/** How grades of a scale are written; letters and figures alone may be sections of a form, or opening hours. */
const scales = [
  {
    id: "A*-G",
    written:
      /\ba\* ?(?:-|to) ?[cg]\b|\b(?:grades?|gcses?(?: at)?) a ?(?:-|to) ?[cg]\b|\ba ?(?:-|to) ?[cg] (?:grades?|gcses?|passes)\b/g,
  },
  {
    id: "9-1",
    written:
      /\b(?:grades?|gcses?(?: at)?) 9 ?(?:-|to) ?[145]\b|\b9 ?(?:-|to) ?[145] (?:grades?|gcses?|passes|(?:in|at) (?:gcse|english|math))|\bgrades? [45](?:\+| (?:or|and) above) (?:in|at) (?:gcse|english|math)/g,
  },
] as const;

/** Other years and other qualifications keep their own grades. */
const another =
  /\b(?:19|20)\d\d\b|\bformer|\bold\b|\blegacy|\bprevious|\bequivalent|\bused to|\breplac|\bfrom a\*|\ba[- ]levels?\b|\bas[- ]levels?\b|\bbtec|\bvocational|\buntil\b|\bhistor|\bconver|\bwhen\b/;
const reach = 100;

function near({ plain, sentences }: Prose, { start, end }: Span): string {
  const sentence = sentences.find((each) => each.end > start) ?? { start: 0, end: plain.length };
  return plain.slice(Math.max(sentence.start, start - reach), Math.min(sentence.end, end + reach));
}

/** Grades of a scale that was not in force in the indicator's year. */
export function gradesOfOtherEra(prose: Prose, { year }: CheckContext): readonly Draft[] {
  return scales
    .filter(({ id }) => !isInForce(scaleOf(id).years, year))
    .flatMap(({ id, written }) =>
      [...prose.plain.matchAll(written)].flatMap((match): readonly Draft[] => {
        const span = { start: match.index, end: match.index + match[0].length };
        const words = withoutYear(near(prose, span), year);
        return another.test(words) ? [] : [{ spans: [span], remark: gradesOfOtherYears(id, year) }];
      }),
    );
}

/** The indicator's own year does not make a sentence one about another year. */
function withoutYear(text: string, year: AcademicYear): string {
  const [from, to] = [year.slice(0, 4), year.slice(5)];
  return text.replace(new RegExp(`\\b${from} ?[-/] ?(?:20)?${to}\\b|\\b${summerYear(year)}\\b`, "g"), " ");
}

const progress8 =
  /\bprogress 8(?: score)?(?: for (?:the|our) cohort)? ?(?:of|was|is|stood at|stands at|:|=) ?([+-]? ?\d\.\d{1,2})\b/g;

/** A Progress 8 figure for a year that has none. */
export function progress8OfNoYear(prose: Prose, { year }: CheckContext): readonly Draft[] {
  if (isMeasuredIn(ks4Progress8, year)) return [];
  return [...prose.plain.matchAll(progress8)].flatMap((match): readonly Draft[] => {
    const span = { start: match.index, end: match.index + match[0].length };
    const words = withoutYear(near(prose, span), year);
    return another.test(words) || /\binternal|\bestimat|\bown\b|\blast\b|\bnational|\bschool/.test(words)
      ? []
      : [{ spans: [span], remark: noProgress8(year) }];
  });
}
