import { percentageFigure } from "../../src/core/domain/disclosure/figures";
import type { Count, Figure, PublishedSet, Sum } from "../../src/core/domain/disclosure/publishedSet";

/** Builders of published sets, so that a test reads as the table that it is about. */

const noSet: PublishedSet = { sections: [], counts: [], sums: [], figures: [], alsoHide: [] };

const added = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0);

export function printed(id: string, n: number, section: string, of: Count["of"] = "pupils"): Count {
  return { id, label: id, section, n, visibility: "printed", of };
}

/** Rows that add up to a total in another section. */
export function oneWay(rows: Readonly<Record<string, number>>, total = "all"): PublishedSet {
  const parts = Object.entries(rows);
  return {
    ...noSet,
    sections: [{ id: "split", label: "The split by need" }],
    counts: [
      ...parts.map(([id, n]) => printed(id, n, "split")),
      printed(total, added(Object.values(rows)), "scorecard"),
    ],
    sums: [{ total, parts: parts.map(([id]) => id) }],
  };
}

/** A table with its margins and the total of all; inner counts are called "0.1", margins "row 0", "column 1". */
export function twoWay(cells: readonly (readonly number[])[]): PublishedSet {
  const columns = cells[0]!.map((_, column) => column);
  const margins = [
    ...cells.map((row, r) => ({ id: `row ${r}`, n: added(row), parts: columns.map((c) => `${r}.${c}`) })),
    ...columns.map((c) => ({
      id: `column ${c}`,
      n: added(cells.map((row) => row[c]!)),
      parts: cells.map((_, r) => `${r}.${c}`),
    })),
  ];
  return {
    ...noSet,
    sections: [{ id: "table", label: "The table" }],
    counts: [
      ...cells.flatMap((row, r) => row.map((n, c) => printed(`${r}.${c}`, n, "table"))),
      ...margins.map(({ id, n }) => printed(id, n, "margins")),
      printed("all", added(cells.flat()), "scorecard"),
    ],
    sums: [
      ...margins.map(({ id, parts }) => ({ total: id, parts })),
      { total: "all", parts: cells.map((_, r) => `row ${r}`) },
      { total: "all", parts: columns.map((c) => `column ${c}`) },
    ],
  };
}

export interface YesNo {
  readonly yes: number;
  readonly no: number;
  /** Printed in a column of its own when given. */
  readonly notKnown?: number;
}

interface RowsOptions {
  readonly section?: string;
  /** Whether those who attained are printed as numbers, or only their percentage. */
  readonly numbers?: boolean;
  readonly percentages?: boolean;
}

/**
 * A split with those who attained inside each row: "ASD" pupils, "ASD yes", and a percentage; all rows add up to
 * "all" and "all yes" on the scorecard.
 */
export function yesNoRows(
  rows: Readonly<Record<string, YesNo>>,
  { section = "split", numbers = true, percentages = true }: RowsOptions = {},
): PublishedSet {
  const entries = Object.entries(rows);
  const sizeOf = ({ yes, no, notKnown = 0 }: YesNo): number => yes + no + notKnown;
  const columnsOf = (id: string, row: YesNo): Count[] =>
    row.notKnown === undefined
      ? []
      : [printed(`${id} no`, row.no, section, "rest"), printed(`${id} not known`, row.notKnown, section)];
  const shareOf = (id: string): Figure =>
    percentageFigure({ id: `${id} %`, part: `${id} yes`, whole: id }, 1);
  const attainedIn = (id: string, { yes }: YesNo): Count => ({
    ...printed(`${id} yes`, yes, section, "attained"),
    visibility: numbers ? "printed" : "implied",
  });
  const counts = entries.flatMap(([id, row]) => [
    printed(id, sizeOf(row), section),
    attainedIn(id, row),
    ...columnsOf(id, row),
  ]);
  const across = entries
    .filter(([, { notKnown }]) => notKnown !== undefined)
    .map(([id]): Sum => ({ total: id, parts: [`${id} yes`, `${id} no`, `${id} not known`] }));
  return {
    ...noSet,
    sections: [{ id: section, label: `The ${section}` }],
    counts: [
      ...counts,
      printed("all", added(entries.map(([, row]) => sizeOf(row))), "scorecard"),
      printed("all yes", added(entries.map(([, { yes }]) => yes)), "scorecard", "attained"),
    ],
    sums: [
      ...across,
      { total: "all", parts: entries.map(([id]) => id) },
      { total: "all yes", parts: entries.map(([id]) => `${id} yes`) },
    ],
    figures: percentages ? [...entries.map(([id]) => shareOf(id)), shareOf("all")] : [],
  };
}
