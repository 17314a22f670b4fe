import { cellAt, countFilled, filledColumns, isBlankRow, shownText } from "../cells";
import { isLegendTitle, isNoteWord } from "../rows/noteWords";
import { groupSays, mayHead } from "../rows/rowGroups";
import { isTotalWord, mayBePerson } from "../rows/rowWords";
import { columnNamed } from "./headingWorth";
import type { PupilList } from "./pupilList";

/**
 * Where a section of pupils who have gone ends: at a line such as "New this term" that heads other pupils.
 * Lines straight beneath the one that says so ("Left care", "Beckside High") part the section, and so do
 * later ones of their kind.
 */
export class SectionEnd {
  private hasPupils = false;
  private nested: "school" | "year" | "other" | null = null;

  constructor(private readonly list: PupilList) {}

  /** A section begins with the line at a row. */
  begin(row: number): void {
    this.hasPupils = countFilled(this.list.sheet, row, 3) > 2;
    this.nested = null;
  }

  /** To be asked of the rows of a section one after another. */
  at(row: number): boolean {
    const [column, more] = filledColumns(this.list.sheet, row, 2);
    if (column === undefined) return false;
    if (more !== undefined) this.hasPupils = true;
    if (more !== undefined || !this.heads(row, column)) return false;
    const kind = groupSays(shownText(cellAt(this.list.sheet, row, column))) ?? "other";
    if (!this.hasPupils) this.nested = kind;
    return this.hasPupils && (this.nested === null || (this.nested !== "other" && kind === "other"));
  }

  /** A text that may head pupils, and is not likely the name of one without anything beside it. */
  private heads(row: number, column: number): boolean {
    const { sheet, headings } = this.list;
    const cell = cellAt(sheet, row, column);
    const text = shownText(cell);
    if (
      cell?.type !== "text" ||
      !mayHead(text) ||
      isNoteWord(text) ||
      isLegendTitle(text) ||
      isTotalWord(text)
    )
      return false;
    if (groupSays(text) !== null) return true;
    const heading = headings.find((each) => each.column === column);
    const named = heading !== undefined && columnNamed(heading.meaning)?.name === true;
    return !named || !mayBePerson(text) || text === text.toUpperCase() || isBlankRow(sheet, row - 1);
  }
}
