import { checkContext } from "./checkContext";
import type { Beside, NumberRemark } from "./numberRemark";
import { numberRules } from "./numberRules";
import { quote } from "./quote";
import type { Span } from "./reading/mention";
import { readProse } from "./reading/readProse";
import type { Prose } from "./reading/readProse";
import type { Draft } from "./rules/numberRule";

/**
 *   typed text → numbers with their words → rules → remarks in order of place
 *
 * Remarks on the numbers of a text that the figures beside it contradict. The text is never changed, nothing but
 * the numbers and the words that tie them is quoted, and the same remark on the same words is made once. Takes
 * any text and returns an empty list when there is nothing to say.
 */
export function checkNumbers(text: string, beside: Beside): readonly NumberRemark[] {
  const prose = readProse(text);
  const context = checkContext(beside);
  const kept: Placed[] = [];
  for (const rule of numberRules) {
    const found = rule.find(prose, context).map((draft) => placed(prose, draft));
    kept.push(...found.filter(({ span }) => !kept.some((earlier) => overlaps(earlier.span, span))));
  }
  return withoutRepeats(kept.sort((first, second) => first.span.start - second.span.start));
}

interface Placed extends NumberRemark {
  /** In the typed text, from the first to the last quoted character. */
  readonly span: Span;
}

function placed(prose: Prose, { spans, typedSpan, remark }: Draft): Placed {
  if (typedSpan)
    return { span: typedSpan, quoted: prose.typed.slice(typedSpan.start, typedSpan.end), remark };
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const at = (offset: number): number => prose.at[offset] ?? prose.typed.length;
  return { span: { start: at(start), end: at(end) }, quoted: quote(prose, ...spans), remark };
}

function overlaps(first: Span, second: Span): boolean {
  return first.start < second.end && second.start < first.end;
}

function withoutRepeats(placed: readonly Placed[]): readonly NumberRemark[] {
  const seen = new Set<string>();
  return placed.flatMap(({ quoted, remark }) => {
    const name = `${quoted}\n${remark}`;
    if (seen.has(name)) return [];
    seen.add(name);
    return [{ quoted, remark }];
  });
}
