import { sortHeadings } from "../columns/sortHeadings";
import type { ListAndHeadings } from "../period/yearEvidence";
import type { Period, ReadContext } from "../readContext";
import { isExport, isRoster } from "./joinExports";
import { turnLong } from "./turnLong";

/** The lists as wide ones: those with several rows for one pupil are turned, now that the year is known. */
export function turnLists(
  found: readonly ListAndHeadings[],
  period: Period,
  context: ReadContext,
): readonly ListAndHeadings[] {
  const rosters = found.some(({ list }) => isRoster(list) && !isExport(list));
  return found.map((each) => {
    if (each.list.long === undefined) return each;
    const list = turnLong(each.list, rosters && isExport(each.list), period, context);
    return { list, headings: sortHeadings(list, context) };
  });
}
