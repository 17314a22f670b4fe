import { cell, row } from "../../../src/core/sheet/blocks";
import { layOut } from "../../../src/core/sheet/layOut";
import { renderText } from "../../../src/core/sheet/renderText";
import { smallGrid, smallPage } from "../../support/drawn";

describe("laying out a page", () => {
  const grid = smallGrid(["Ann", "Beatrice"]);

  it("keeps the column ids in a hidden second row and the row keys in a hidden column", () => {
    expect(grid.rows[1]?.hidden).toBe(true);
    expect(grid.rows[1]?.cells.map((cell) => cell?.value)).toEqual(["first", "figure", "rp:keys", "note"]);
    expect(grid.columns.map(({ hidden }) => hidden)).toEqual([false, false, true, false]);
    expect(grid.rows.map((row) => row.cells[2]?.value)).toEqual(grid.rows.map(({ key }) => key));
  });

  it("ends a table in a thin blank row inside it, so that rows are always inserted within", () => {
    expect(grid.tables).toEqual([
      { name: "RP_small_list", filters: true, firstRow: 3, lastRow: 6, firstColumn: 0, lastColumn: 3 },
    ]);
    expect(grid.rows[6]?.key).toBe("list:end");
  });

  it("covers a RAG column of a table whole", () => {
    expect(grid.ragAreas).toEqual([{ firstRow: 3, lastRow: 6, firstColumn: 1, lastColumn: 1 }]);
  });

  it("marks where hints stand", () => {
    expect(grid.hintAreas).toEqual([
      { firstRow: 2, lastRow: 2, firstColumn: 0, lastColumn: 0, sort: "hint" },
    ]);
  });

  it("prints to the chosen column and repeats the heading row", () => {
    expect(grid.print).toMatchObject({ lastColumn: 1, lastRow: 7, repeatRows: [3, 3] });
  });

  it("gives a row as many lines as its words need", () => {
    const long = layOut(smallPage(["Ann"]));
    const wordy = smallGrid(["Ann, whose name goes on and on until it fills more than a line of the cell"]);
    expect(wordy.rows[4]?.height).toBeGreaterThan((long.rows[4]?.height ?? 0) * 2);
  });

  it("gives a row of a form the air that it asks for", () => {
    const page = smallPage(["Ann"]);
    const airy = {
      kind: "rows",
      rows: [{ ...row("airy", cell("first", "formLabel", "Lead")), air: 6 }],
    } as const;
    const plain = { kind: "rows", rows: [row("plain", cell("first", "formLabel", "Lead"))] } as const;
    const heights = new Map(
      layOut({ ...page, blocks: [airy, plain] }).rows.map(({ key, height }) => [key, height] as const),
    );
    expect(heights.get("airy")).toBe((heights.get("plain") ?? 0) + 6);
  });

  it.each([
    ["portrait", 850, 1],
    ["portrait", 860, null],
    ["landscape", 560, 1],
    ["landscape", 570, null],
  ] as const)(
    "keeps a %s form of %i points on one page only where that shrinks it little",
    (orientation, height, tall) => {
      const page = smallPage(["Ann"]);
      const rows = {
        kind: "rows",
        rows: [{ ...row("title", cell("first", "title", "Form")), height }],
      } as const;
      const drawn = layOut({ ...page, blocks: [rows], page: { ...page.page, orientation, onePage: true } });
      expect(drawn.print.pagesTall).toBe(tall);
    },
  );

  it("refuses two rows with one key, which would mix up typed text", () => {
    expect(() => smallGrid(["Ann", "Ann"])).toThrow("share a key");
  });

  it("reads as text for review", () => {
    expect(renderText(grid)).toBe(
      [
        "Small",
        "[Type here: your own reason]",
        "Pupil | Status | Note",
        "Ann | ● GREEN | []",
        "Beatrice | ◆ RED | []",
        "",
        "2 pupils",
        "(A4 portrait; footer: Small /  / page x of y)",
        "",
      ].join("\n"),
    );
  });
});
