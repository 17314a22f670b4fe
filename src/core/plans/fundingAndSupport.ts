import type { Results } from "../analysis/results";
import { gap, rows } from "../sheet/blocks";
import type { SheetDocument } from "../sheet/sheetDocument";
import { indicatorPage, keyColumnOf, line, periodText, titleRow } from "./pageParts";
import type { PlanInput } from "./planInput";
import { otherFundingRows, premiumRows } from "./premiumRows";
import { supportRows } from "./supportRows";

export const supportMark = "support";

const figures = Array.from({ length: 8 }, (_, nth) => ({ id: `n${nth + 1}`, width: 12 }));

/** True where the tracker has a column for money or support. */
export function hasFundingOrSupport({ results: { funding, interventions } }: PlanInput): boolean {
  return interventions.length > 0 || hasMoney(funding);
}

/** True where the tracker has a column for money. */
export function hasMoney({ years, other }: Results["funding"]): boolean {
  return (
    years.some(({ premium }) => premium !== null) || Object.values(other).some((total) => total !== null)
  );
}

/**
 * Money by financial year, and the pupils with each kind of support beside the rest. Sums and counts only; as they
 * may be of one pupil, the footer says that the page is not for publication.
 */
export function fundingAndSupport(input: PlanInput): SheetDocument {
  const { funding, interventions } = input.results;
  return {
    mark: supportMark,
    name: "Funding and support",
    columns: [{ id: "first", width: 30 }, ...figures, keyColumnOf],
    blocks: [
      rows(
        titleRow("Funding and support"),
        line("period", "subtitle", periodText(input), "first", "n8"),
        line(
          "reading",
          "note",
          "Sums are of the pupils for whom the tracker has a figure; a blank is never taken for nothing. Small groups: for officers and governors, not for publication.",
          "first",
          "n8",
        ),
      ),
      rows(...premiumRows(funding.years)),
      rows(...otherFundingRows(funding.other)),
      rows(...supportRows(interventions)),
      rows(gap("gap-end", 6)),
    ],
    page: {
      orientation: "landscape",
      ...indicatorPage(input, "OFFICIAL-SENSITIVE: small groups", ""),
      printTo: "n8",
      repeat: null,
    },
  };
}
