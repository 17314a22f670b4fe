import { cell, row, typed } from "../sheet/blocks";
import { hints } from "../sheet/hints";
import type { DocumentRow, TableBlock } from "../sheet/sheetDocument";
import type { StandingCells, StandingSheet } from "../sheet/typedText";
import { keyHeading } from "./pageParts";
import { spareKeys } from "./spareRows";
import { epmWording as words } from "./wording";

const typedColumns = ["what", "when", "where", "who", "often", "stream"] as const;

/** A table of a pupil's map in which every cell is the officer's. */
interface MapTable {
  readonly id: string;
  readonly headings: Readonly<Record<(typeof typedColumns)[number], string>>;
  readonly prefix: string;
  readonly spare: string;
  readonly hint: string;
}

export function epmTargets(standing: StandingSheet | null): TableBlock {
  return mapTable(standing, {
    id: "targets",
    headings: words.targetHeadings,
    prefix: "target-",
    spare: "spare:target-",
    hint: hints.target,
  });
}

export function epmInterventions(standing: StandingSheet | null): TableBlock {
  return mapTable(standing, {
    id: "interventions",
    headings: words.interventionHeadings,
    prefix: "intervention-",
    spare: "spare:intervention-",
    hint: hints.intervention,
  });
}

function mapTable(
  standing: StandingSheet | null,
  { id, headings, prefix, spare, hint }: MapTable,
): TableBlock {
  const filled = (standing?.rows ?? []).filter(({ key }) => key.startsWith(prefix));
  const spares = spareKeys(standing, { prefix: spare, first: 3, later: 1 }, filled.length);
  return {
    kind: "table",
    id,
    filters: false,
    columns: [
      ...typedColumns.map((column) => ({
        column,
        heading: headings[column],
        look: "tableHeadTyped" as const,
      })),
      keyHeading,
    ],
    rows: [
      ...filled.map(({ key, cells }) => typedRow(key, cells, "")),
      ...spares.map((key, nth) => typedRow(key, undefined, filled.length === 0 && nth === 0 ? hint : "")),
    ],
  };
}

function typedRow(key: string, cells: StandingCells | undefined, hint: string): DocumentRow {
  return row(
    key,
    ...typedColumns.map((column) =>
      cell(column, "typedSmall", typed(cells?.get(column), column === "what" ? hint : "")),
    ),
  );
}
