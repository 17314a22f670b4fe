import type { GroupStanding, InterventionResult } from "../analysis/support/interventionResult";
import { cell, gap, row, span } from "../sheet/blocks";
import type { DocumentCell, DocumentRow } from "../sheet/sheetDocument";
import { pupils, shareCell } from "./figures";
import { countCell, line } from "./pageParts";

const headings = ["Pupils", "rated", "GREEN or AMBER", "of rated"] as const;

/**
 * The pupils with each kind of support beside the rest, by how they are rated on attainment. Counts, with a
 * percentage from ten rated pupils on, and no word about what did what.
 */
export function supportRows(interventions: readonly InterventionResult[]): DocumentRow[] {
  if (interventions.length === 0) return [];
  return [
    gap("support:gap"),
    line("support:title", "heading", "Support, and how pupils are rated on attainment", "first", "n8"),
    line(
      "support:reading",
      "note",
      "Those with a support were chosen for it, so the two groups differ from the start: they are counted side by side, and the table does not say what a support did. Percentages from ten rated pupils on.",
      "first",
      "n8",
    ),
    row(
      "support:groups",
      cell("first", "tableHead", "Support"),
      span("n1", "n4", "tableHeadCentre", "Supported"),
      span("n5", "n8", "tableHeadCentre", "The rest"),
    ),
    row(
      "support:head",
      cell("first", "tableHead", ""),
      ...[...headings, ...headings].map((heading, nth) => cell(`n${nth + 1}`, "tableHeadCentre", heading)),
    ),
    ...interventions.map(kindRow),
    ...interventions.flatMap(openRow),
  ];
}

function kindRow({ kind, label, supported, rest }: InterventionResult): DocumentRow {
  return row(
    `support:${kind}`,
    cell("first", "cell", label),
    ...groupCells(supported, 1),
    ...groupCells(rest, 5),
  );
}

function groupCells({ n, rated, onTrack, percent }: GroupStanding, from: number): DocumentCell[] {
  const column = (nth: number) => `n${from + nth}`;
  const share = percent === null ? "–" : shareCell(percent);
  return [
    countCell(column(0), "cellCentre", n),
    countCell(column(1), "cellCentre", rated),
    countCell(column(2), "cellCentre", onTrack),
    cell(column(3), percent === null ? "cellCentre" : "cellShare", share),
  ];
}

/** Who is with the rest because nothing is typed, and who is in neither group. */
function openRow({ kind, label, nothingTyped, cannotTell }: InterventionResult): DocumentRow[] {
  const parts = [
    ...(nothingTyped === 0 ? [] : [`of the rest, ${pupils(nothingTyped)} with nothing typed about it`]),
    ...(cannotTell === 0 ? [] : [`${pupils(cannotTell)} in neither group, as the tracker leaves it open`]),
  ];
  if (parts.length === 0) return [];
  return [line(`support:${kind}:open`, "note", `${label}: ${parts.join("; ")}.`, "first", "n8")];
}
