import type { Element } from "@xmldom/xmldom";
import type { GridArea } from "../../../core/sheet/grid";
import { parseArea } from "../page/cellAddress";
import { childElement, childElements } from "../pack/xml";
import type { WordPaint } from "./shownSheet";

interface WordRule {
  readonly areas: readonly GridArea[];
  readonly priority: number;
  readonly speaks: (text: string) => boolean;
  readonly paint: WordPaint;
}

/** What a sheet's rules say of its cells: rules on the words in a cell, and drop-downs with a written list. */
export class SheetRules {
  private readonly words: readonly WordRule[];
  private readonly lists: readonly {
    readonly areas: readonly GridArea[];
    readonly options: readonly string[];
  }[];

  constructor(frame: Element, paints: readonly WordPaint[]) {
    this.words = childElements(frame, "conditionalFormatting")
      .flatMap((format) => wordRules(format, paints))
      .sort((one, other) => one.priority - other.priority);
    const validations = childElement(frame, "dataValidations");
    this.lists = validations ? childElements(validations, "dataValidation").flatMap(writtenList) : [];
  }

  /** What the first rule that speaks changes; null where none does. */
  paint(row: number, column: number, text: string): WordPaint | null {
    if (text === "") return null;
    const rule = this.words.find((each) => each.speaks(text) && holds(each.areas, row, column));
    return rule?.paint ?? null;
  }

  /** What a drop-down in the cell offers. */
  choices(row: number, column: number): readonly string[] | null {
    return this.lists.find(({ areas }) => holds(areas, row, column))?.options ?? null;
  }
}

function wordRules(format: Element, paints: readonly WordPaint[]): WordRule[] {
  const areas = areasOf(format);
  return childElements(format, "cfRule").flatMap((rule) => {
    const word = rule.getAttribute("text")?.toLowerCase();
    const paint = paints[Number(rule.getAttribute("dxfId") ?? -1)];
    const kind = rule.getAttribute("type");
    if (!word || !paint || (kind !== "containsText" && kind !== "beginsWith")) return [];
    const speaks = (text: string): boolean =>
      kind === "containsText" ? text.toLowerCase().includes(word) : text.toLowerCase().startsWith(word);
    return [{ areas, priority: Number(rule.getAttribute("priority") ?? 0), speaks, paint }];
  });
}

/** A list written out in the rule; one that points at cells is not offered. */
function writtenList(validation: Element): {
  readonly areas: readonly GridArea[];
  readonly options: readonly string[];
}[] {
  const written = /^"(.*)"$/.exec(childElement(validation, "formula1")?.textContent ?? "")?.[1];
  if (validation.getAttribute("type") !== "list" || written === undefined) return [];
  return [{ areas: areasOf(validation), options: written.replaceAll('""', '"').split(",") }];
}

function areasOf(element: Element): GridArea[] {
  return (element.getAttribute("sqref") ?? "").split(/\s+/).flatMap((address) => parseArea(address) ?? []);
}

function holds(areas: readonly GridArea[], row: number, column: number): boolean {
  return areas.some(
    (area) =>
      row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn,
  );
}
