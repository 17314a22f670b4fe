import type { PublicCopy } from "../../domain/disclosure/suppress";
import type { PublicTable, TableRow } from "./pupilTable";
import { hiddenText, totalLabel } from "./symbolWords";
import type { TypedWords } from "./typedWords";

/** A table with its numbers as texts, what is hidden being a symbol. */
export interface TextTable {
  readonly id: string;
  readonly heading: string;
  readonly columns: readonly string[];
  /** The total is the last one. */
  readonly rows: readonly { readonly label: string; readonly texts: readonly string[] }[];
}

/** Draws a table's rows from what the copy prints. A label may be what somebody typed, so it is guarded too. */
export function textTable(table: PublicTable, { counts, figures }: PublicCopy, words: TypedWords): TextTable {
  const hasUnknown = table.rows.some(({ notKnown }) => notKnown !== null);
  const count = (id: string | null): string => (id === null ? "" : (counts.get(id)?.text ?? hiddenText));
  const share = (id: string | null): string => {
    const text = id === null ? hiddenText : (figures.get(id) ?? hiddenText);
    return text === hiddenText ? text : `${text}%`;
  };
  const textsOf = (row: TableRow): readonly string[] =>
    table.indicator === null
      ? [count(row.pupils), share(row.share)]
      : [row.pupils, row.attained, row.notAttained, ...(hasUnknown ? [row.notKnown] : [])].map(count);
  const columns = ["Pupils", ...(table.indicator === null ? ["% of table"] : ["Attained", "Not attained"])];
  return {
    id: table.id,
    heading: table.heading,
    columns: [...columns, ...(hasUnknown ? ["Not known"] : [])],
    rows: [
      ...table.rows.map((row, nth) => ({
        label: words.label(row.label, `row ${nth + 1} of ‘${table.heading}’`),
        texts: textsOf(row),
      })),
      { label: totalLabel, texts: [count(table.total)] },
    ],
  };
}
