/** Texts of a table by its columns, row by row. */
type Texts = ReadonlyMap<string, string>;

/** The public copy that was published last, as its sheets say it. */
export interface LastCopy {
  /** "2013/14 summer" */
  readonly period: string;
  /** "2013/14 summer · data as at 30 September 2014" */
  readonly when: string;
  /** Rows of the scorecard by the title of the indicator. */
  readonly indicators: ReadonlyMap<string, Texts>;
  /** Rows of each table by its heading and their label. */
  readonly tables: ReadonlyMap<string, ReadonlyMap<string, Texts>>;
}

type Row = readonly string[];

interface Part {
  readonly heading: string;
  readonly rows: ReadonlyMap<string, Texts>;
}

const periodPattern = /^\d{4}\/\d{2} \w+(?= · data as at )/;

/**
 * Reads a public copy of ours from the texts of its cells, sheet by sheet, whatever its sheets are called by now.
 * @returns null when this is none: no scorecard with a column Pupils, or no period.
 */
export function lastCopyFrom(sheets: readonly (readonly Row[])[]): LastCopy | null {
  const parts = sheets.flatMap(partsOf);
  const scorecard = parts.find(({ heading }) => heading === "Indicator");
  const when = sheets.flat(2).find((text) => periodPattern.test(text));
  if (scorecard === undefined || when === undefined) return null;
  return {
    period: periodPattern.exec(when)?.[0] ?? "",
    when,
    indicators: scorecard.rows,
    tables: new Map(parts.map(({ heading, rows }) => [heading, rows])),
  };
}

/** Everything on a sheet below a row of headings with Pupils among them, down to the next blank row. */
function partsOf(rows: readonly Row[]): readonly Part[] {
  return rows.flatMap((heads, at) => {
    const heading = heads[0] ?? "";
    if (heading === "" || !heads.slice(1).includes("Pupils")) return [];
    const below = rows.slice(at + 1);
    const end = below.findIndex((row) => row.every((text) => text === ""));
    const own = end < 0 ? below : below.slice(0, end);
    return [{ heading, rows: new Map(own.map((row) => [row[0] ?? "", textsOf(heads, row)])) }];
  });
}

function textsOf(heads: Row, row: Row): Texts {
  return new Map(heads.map((head, column) => [head, row[column] ?? ""]));
}
