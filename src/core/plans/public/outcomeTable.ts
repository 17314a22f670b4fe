import type { Split, SplitRow } from "../../analysis/results";
import type { Count, Sum } from "../../domain/disclosure/publishedSet";
import type { CountedIndicator } from "./countedIndicator";
import { pupilsId, sumOf } from "./pupilTable";
import type { PublicTable } from "./pupilTable";

/** Indicators of which one lies inside the other, row by row: what the outer one counts beyond the inner one. */
export interface NestedRows {
  readonly narrow: string;
  readonly wide: string;
  readonly differences: readonly { readonly code: string; readonly n: number }[];
}

const outcomeId = (indicator: string, { by }: Split, code: string, what: string): string =>
  `${indicator}: ${by} ${code} ${what}`;

/** Who attained in each row of a split of everyone, whose pupils are shown already. */
export function outcomeTable(
  counted: CountedIndicator,
  everyone: string,
  split: Split,
  nested: readonly NestedRows[],
): PublicTable {
  const { id: indicator, title } = counted.result.indicator;
  const heading = `${title}, by ${split.label}`;
  const id = outcomeId(indicator, split, "", "table");
  const hasUnknown = split.rows.some((found) => found.notKnown > 0);
  const rows = split.rows.map((row) => outcomeRow(row, indicator, everyone, split));
  const columns = rows.map(({ yes, no, unknown }) => [yes, no, ...(hasUnknown ? [unknown] : [])]);
  const differences = nested.flatMap((pair) => differencesOf(pair, split, id));
  return {
    id,
    heading,
    by: split.by,
    provision: null,
    indicator,
    total: everyone,
    rows: rows.map(({ label, pupils, yes, no, unknown }) => ({
      label,
      pupils,
      attained: yes.id,
      notAttained: no.id,
      notKnown: hasUnknown ? unknown.id : null,
      share: null,
    })),
    set: {
      sections: [{ id, label: heading }],
      counts: [
        ...columns.flat().map((count): Count => ({ ...count, section: id, visibility: "printed" })),
        ...differences.map(({ count }) => count),
      ],
      sums: [
        ...rows.map(({ pupils }, at): Sum => ({
          total: pupils,
          parts: columns[at]?.map((count) => count.id) ?? [],
        })),
        ...sumOf(
          counted.attained ?? "",
          rows.map(({ yes }) => yes.id),
        ),
        ...(counted.notKnown !== null && hasUnknown
          ? sumOf(
              counted.notKnown,
              rows.map(({ unknown }) => unknown.id),
            )
          : []),
        ...differences.map(({ sum }) => sum),
      ],
      figures: [],
      alsoHide: [],
    },
  };
}

type Cell = Pick<Count, "id" | "label" | "n" | "of">;

function outcomeRow(row: SplitRow, indicator: string, everyone: string, split: Split) {
  const cell = (what: string, n: number, of: Count["of"]): Cell => ({
    id: outcomeId(indicator, split, row.code, what),
    label: `${split.label}, ${row.label}: ${what}`,
    n,
    of,
  });
  return {
    label: row.label,
    pupils: pupilsId(everyone, split, row.code),
    yes: cell("attained", row.attained, "attained"),
    no: cell("not attained", row.notAttained, "rest"),
    unknown: cell("not known", row.notKnown, "pupils"),
  };
}

function differencesOf(
  { narrow, wide, differences }: NestedRows,
  split: Split,
  section: string,
): readonly { readonly count: Count; readonly sum: Sum }[] {
  return differences.map(({ code, n }) => {
    const inner = outcomeId(narrow, split, code, "attained");
    const outer = outcomeId(wide, split, code, "attained");
    const id = `${outer} but not ${inner}`;
    return {
      count: { id, label: id, section, n, visibility: "implied", of: "attained" },
      sum: { total: outer, parts: [inner, id] },
    };
  });
}
