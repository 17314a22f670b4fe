import type { Look } from "../../core/sheet/theme";

/** What a look of the sheets becomes in Word, where a screen reader walks by headings and tables. */
export type WordRole =
  | "title"
  | "heading"
  | "subheading"
  | "body"
  | "note"
  | "aside"
  | "columnHead"
  | "rowHead"
  | "count"
  | "cell";

/**
 * Rows of one cell become paragraphs by their role, rows of several become table rows; looks that are not
 * listed are `cell` there and `body` alone. A column's heading and a count are in a table even by themselves.
 */
const roles: Partial<Record<Look, WordRole>> = {
  title: "title",
  banner: "heading",
  heading: "heading",
  subheading: "subheading",
  note: "note",
  trendCell: "cell",
  aside: "aside",
  caption: "columnHead",
  needHead: "columnHead",
  needCount: "count",
  formLabel: "rowHead",
  formLabelTop: "rowHead",
  formLabelOpen: "rowHead",
  formAside: "rowHead",
};

export function roleOf(look: Look): WordRole {
  return roles[look] ?? "cell";
}
