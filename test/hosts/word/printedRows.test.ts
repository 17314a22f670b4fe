import { cell, row, span } from "../../../src/core/sheet/blocks";
import type { SheetDocument } from "../../../src/core/sheet/sheetDocument";
import { printAreaOf } from "../../../src/hosts/word/printedRows";

const page: SheetDocument = {
  mark: "page",
  name: "Page",
  columns: ["one", "two", "key"].map((id) => ({ id, width: 20 })),
  blocks: [],
  page: { orientation: "portrait", footerLeft: "", footerCentre: "", printTo: "two", repeat: null },
};

const read = (...cells: Parameters<typeof row>[1][]) =>
  printAreaOf(page, true)
    .read(row("row", ...cells))
    ?.map(({ text }) => text) ?? null;

describe("what is read out of a page in Word", () => {
  it("is every cell that prints, a blank one among others too", () => {
    expect(
      read(cell("one", "cell", "KS4 adviser"), cell("two", "cell", ""), cell("key", "key", "k")),
    ).toEqual(["KS4 adviser", ""]);
  });

  it("is not the words over a chart, which only the sheet has", () => {
    expect(read(span("one", "two", "chartCaption", "Figure by term, dashed: target 20%"))).toBeNull();
  });

  it("is not a place of the needs table that no need takes", () => {
    expect(read(cell("one", "needHead", "Autistic spectrum disorder"), cell("two", "needHead", ""))).toEqual([
      "Autistic spectrum disorder",
    ]);
    expect(read(cell("one", "needCount", ""), cell("two", "needCount", ""))).toBeNull();
  });
});
