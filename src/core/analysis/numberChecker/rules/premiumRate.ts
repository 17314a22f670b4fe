import { startYear } from "../../../domain/academicYear";
import { decimal } from "../../../domain/exact";
import { premiumRates } from "../../../domain/funding/premiumRates";
import type { PremiumRate } from "../../../domain/funding/premiumRates";
import { around } from "../around";
import type { CheckContext } from "../checkContext";
import { isKind } from "../reading/mention";
import type { Mention } from "../reading/mention";
import type { Prose } from "../reading/readProse";
import { otherRate } from "../remarkWords";
import type { Draft } from "./numberRule";

const premium = /\bpupil premium|\bpp\+|\bppg?\b|\bppp\b/;
/** A history of the rates, or a part of one, is no slip. */
const other =
  /\bfrom £|\bto £|\brose\b|\bincreas|\bprevious|\blast year|\bformer|\bwas\b|\bterm\b|\btermly\b|\bretain|\bpooled|\bintervention|\blaptop|\btuition|\bof the £|\bservice child|\bfree school meals/;

/**
 * A Pupil Premium Plus rate that is another financial year's. Only a sum that the table knows is remarked on:
 * schools spend all kinds of sums of the premium.
 */
export function premiumRate(prose: Prose, { year }: CheckContext): readonly Draft[] {
  return prose.mentions.flatMap((mention): readonly Draft[] => {
    if (!isKind(mention, "pounds")) return [];
    const { both } = around(prose, mention);
    if (!premium.test(both) || other.test(both)) return [];
    const years = yearsNamed(prose, mention) ?? [startYear(year), startYear(year) + 1];
    const due = premiumRates.filter(({ from }) => years.includes(from));
    const isRate = (row: PremiumRate): boolean => mention.said.value.equals(decimal(row.pounds));
    if (due.length === 0 || due.some(isRate) || !premiumRates.some(isRate)) return [];
    const rates = due.filter(({ pounds }, index) => due.findIndex((row) => row.pounds === pounds) === index);
    return [{ spans: [mention], remark: rates.map(rateWords).join("; ") }];
  });
}

function rateWords({ financialYear, pounds }: PremiumRate): string {
  return otherRate(financialYear, pounds.replace(/\B(?=\d{3}$)/, ","));
}

/** Financial years that the sentence names, by the calendar year in which they begin; null when it names none. */
function yearsNamed(prose: Prose, { sentence }: Mention): readonly number[] | null {
  const named = prose.mentions.flatMap((each): readonly number[] => {
    if (each.sentence.start !== sentence.start) return [];
    if (isKind(each, "academicYear")) return [startYear(each.said.year)];
    return isKind(each, "year") ? [each.said.year - 1, each.said.year] : [];
  });
  return named.length === 0 ? null : named;
}
