import { readPeriodWords } from "../../core/domain/ratingSheet";
import type { SheetsBehind } from "../../core/workflows/sheetsBehind";

/** Where a copy says something else than the sheets of the workbook, and what to do so that both say the same. */
export function behindLines({ isBehind, writtenFor }: SheetsBehind, copy: string): readonly string[] {
  const period = writtenFor === null ? null : readPeriodWords(writtenFor);
  if (period !== null) {
    const { year, name } = period;
    return [
      `The sheets of the workbook were last written for ${writtenFor}, and this ${copy} is of another term. For a ${copy} of the same term as the sheets add --year ${year} --term ${name}, or name both on the Settings sheet; otherwise refresh the workbook first.`,
    ];
  }
  if (!isBehind) return [];
  return [
    `The figures have moved since the sheets were last refreshed: the ${copy} has the new ones. Refresh the workbook so that both say the same.`,
  ];
}
