import type { Bucket, BucketedPupil, IndicatorResult } from "../analysis/results";
import { cell, gap, row, rows } from "../sheet/blocks";
import { headKey } from "../sheet/layOut";
import type { DocumentCell, DocumentRow, SheetDocument } from "../sheet/sheetDocument";
import { cohortSummary } from "./cohortSummary";
import { keyColumnOf, keyHeading, line, periodText, pupilPage, titleRow } from "./pageParts";
import type { PlanInput } from "./planInput";
import { pupilCells, pupilHeadings, pupilRowKey } from "./pupilCells";

const bucketWords: Readonly<Record<Bucket, string>> = {
  yes: "Yes",
  no: "No",
  scored: "Scored",
  notKnown: "Not known",
  excluded: "Excluded",
  cannotTell: "Cannot tell",
};

/** Indicators shown side by side; more would not fit a page. */
const shownAcross = 3;
const bucketIds = Array.from({ length: shownAcross }, (_, index) => `bucket${index + 1}`);

/** An outcome with its reason on one line, where the page has the room. */
function bucketWidth(shown: number): number {
  return shown < shownAcross ? 36 : 28;
}

/** Every pupil in exactly one place for every indicator, with the reason. */
export function cohortLedger(input: PlanInput): SheetDocument {
  const all = input.results.indicators.filter(({ buckets }) => buckets.length > 0);
  const shown = all.slice(0, shownAcross);
  const others = all.slice(shownAcross).map(({ indicator }) => indicator.id);
  const last = `bucket${Math.max(1, shown.length)}`;
  return {
    mark: "cohortLedger",
    name: "Cohort ledger",
    columns: [
      { id: "first", width: 20 },
      { id: "upn", width: 15 },
      { id: "year", width: 6 },
      { id: "school", width: 19 },
      { id: "place", width: 15 },
      ...bucketIds.map((id) => ({ id, width: bucketWidth(shown.length) })),
      keyColumnOf,
    ],
    blocks: [
      rows(
        titleRow("Cohort ledger"),
        line("period", "subtitle", periodText(input), "first", last),
        line(
          "reading",
          "note",
          `Every pupil of the year groups stands in exactly one place: counted yes, counted no, not known, excluded with the reason, or cannot tell.${others.length === 0 ? "" : ` The page has room for ${shownAcross} indicators; pupil by pupil it leaves out ${others.join(", ")}.`}`,
          "first",
          last,
        ),
      ),
      rows(...cohortSummary(all, last)),
      rows(gap("gap-table", 8)),
      {
        kind: "table",
        id: "ledger",
        filters: true,
        columns: [
          ...pupilHeadings,
          { column: "place", heading: "In the tracker", look: "tableHead" },
          ...bucketIds.map((id, index) => ({
            column: id,
            heading: bucketHeading(shown[index], index),
            look: "tableHead" as const,
          })),
          keyHeading,
        ],
        rows: ledgerRows(shown),
      },
    ],
    page: { orientation: "landscape", ...pupilPage(input), printTo: last, repeat: headKey("ledger") },
  };
}

function ledgerRows(shown: readonly IndicatorResult[]): DocumentRow[] {
  const byPupil = new Map<string, { entry: BucketedPupil; cells: DocumentCell[] }>();
  shown.forEach(({ buckets }, index) => {
    for (const entry of buckets) {
      const key = pupilRowKey(entry.pupil);
      const found = byPupil.get(key) ?? { entry, cells: [] };
      found.cells.push(cell(`bucket${index + 1}`, "cellSmall", bucketText(entry)));
      byPupil.set(key, found);
    }
  });
  const isOneList = new Set([...byPupil.values()].map(({ entry }) => entry.pupil.sheet)).size === 1;
  return [...byPupil].map(([key, { entry, cells }]) =>
    row(
      key,
      ...pupilCells(entry.pupil),
      cell(
        "place",
        "cellSmall",
        isOneList ? `row ${entry.pupil.row}` : `${entry.pupil.sheet} row ${entry.pupil.row}`,
      ),
      ...cells,
    ),
  );
}

function bucketHeading(result: IndicatorResult | undefined, index: number): string {
  return result ? `Outcome: ${result.indicator.id}` : `(indicator ${index + 1})`;
}

function bucketText({ bucket, why }: BucketedPupil): string {
  return why === "" ? bucketWords[bucket] : `${bucketWords[bucket]}: ${why}`;
}
