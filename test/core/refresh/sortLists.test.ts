import { numberedRows, orderColumnOf, orderHeading } from "../../../src/core/plans/orderedList";
import type { RawWorkbook } from "../../../src/core/reader/rawWorkbook";
import { atOnce } from "../../../src/core/domain/steps";
import { planNewSheet, planStandingSheet } from "../../../src/core/refresh/planSheet";
import type { TypedCopy } from "../../../src/core/refresh/refreshMemory";
import { withRowsStay } from "../../../src/core/refresh/rowsStay";
import { standingLayout, standingRow } from "../../../src/core/refresh/standingLayout";
import { layOut } from "../../../src/core/sheet/layOut";
import type { Grid } from "../../../src/core/sheet/grid";
import type { StandingSheet } from "../../../src/core/sheet/typedText";
import { emptyWorkbook, smallPage } from "../../support/drawn";
import { PaperWorkbook } from "../../support/paperWorkbook";
import fc from "../../support/properties";

const mark = "small";
/** What the last refresh of each workbook remembered of typed text. */
const remembered = new WeakMap<PaperWorkbook, readonly TypedCopy[]>();

/** The small page with its list numbered. */
function numberedGrid(pupils: readonly string[], standing: StandingSheet | null = null): Grid {
  const page = smallPage(pupils, standing);
  const blocks = page.blocks.map((block) =>
    block.kind === "rows"
      ? block
      : { ...block, columns: [...block.columns, orderHeading], rows: numberedRows(block.rows) },
  );
  return layOut({ ...page, columns: [...page.columns, orderColumnOf], blocks });
}

async function drawn(pupils: readonly string[]): Promise<PaperWorkbook> {
  const book = new PaperWorkbook(emptyWorkbook);
  const { change } = atOnce(planNewSheet(mark, "Small", numberedGrid(pupils)));
  await book.apply({ sheets: change ? [change] : [], store: null });
  return book;
}

/** One refresh with these pupils in this order; true when anything was to be written. */
async function refreshed(
  book: PaperWorkbook,
  pupils: readonly string[],
  seen: (workbook: RawWorkbook) => RawWorkbook = (workbook) => workbook,
): Promise<boolean> {
  const workbook = seen(await book.read());
  const found = standingLayout(workbook.sheets.find((sheet) => sheet.mark === mark)!)!;
  const layout = withRowsStay(found, workbook);
  const rows = layout.keys.flatMap((key, row) => (key === null ? [] : [standingRow(layout, row, key)]));
  const before = { page: "portrait\nSmall\n\n2\nany", typed: remembered.get(book) ?? [], drawn: "" };
  const { change, typed } = atOnce(planStandingSheet(mark, numberedGrid(pupils, { rows }), layout, before));
  remembered.set(book, typed);
  await book.apply({ sheets: change ? [change] : [], store: null });
  return change !== null;
}

function pupilsOn(book: PaperWorkbook): string[] {
  return book
    .marked(mark)
    .rows.flatMap((cells) => cells.flatMap((cell) => /^pupil:(.*)/.exec(String(cell?.value))?.[1] ?? []));
}

describe("a list that is numbered", () => {
  it("is put into its new order with what she typed", async () => {
    const book = await drawn(["Ada", "Ben", "Cleo"]);
    book.type(mark, "pupil:Ben", "note", "rang");
    await refreshed(book, ["Cleo", "Dora", "Ben", "Ada"]);
    expect(pupilsOn(book)).toEqual(["Cleo", "Dora", "Ben", "Ada"]);
    expect(book.textOf(mark, "pupil:Ben", "note")).toBe("rang");
  });

  it("keeps the order that she gave it", async () => {
    const book = await drawn(["Ada", "Ben", "Cleo"]);
    book.reverseBetween(mark, "list:head", "list:end");
    await refreshed(book, ["Ben", "Ada", "Cleo"]);
    expect(pupilsOn(book)).toEqual(["Cleo", "Ben", "Ada"]);
  });

  it("has rows that are kept for her sake alone, and blank ones, at its end", async () => {
    const book = await drawn(["Ada", "Ben", "Cleo"]);
    book.type(mark, "pupil:Ada", "note", "left us");
    book.insertRow(mark, book.rowOf(mark, "pupil:Cleo"));
    await refreshed(book, ["Cleo", "Ben"]);
    expect(pupilsOn(book)).toEqual(["Cleo", "Ben", "Ada"]);
    expect(book.textOf(mark, "pupil:Ada", "note")).toBe("left us");
  });

  it.each<[string, (workbook: RawWorkbook) => RawWorkbook]>([
    [
      "a formula of another sheet mentions the sheet",
      (workbook) => ({
        ...workbook,
        sheets: [
          ...workbook.sheets,
          { ...workbook.sheets[0]!, name: "Hers", mark: null, mentions: new Set(["small"]) },
        ],
      }),
    ],
    [
      "she has hidden a row of it",
      (workbook) => ({
        ...workbook,
        sheets: workbook.sheets.map((sheet) => ({ ...sheet, hiddenRows: new Set([5]) })),
      }),
    ],
    [
      "a formula stands on the sheet",
      (workbook) => ({
        ...workbook,
        sheets: workbook.sheets.map((sheet) => ({
          ...sheet,
          rows: sheet.rows.map((cells) =>
            cells.map((cell) => cell && { ...cell, hasFormula: cell.hasFormula || cell.value === "Ben" }),
          ),
        })),
      }),
    ],
  ])("stays as it stands where %s", async (_, seen) => {
    const book = await drawn(["Ada", "Ben", "Cleo"]);
    await refreshed(book, ["Cleo", "Ben", "Ada"], seen);
    expect(pupilsOn(book)).toEqual(["Ada", "Ben", "Cleo"]);
  });

  it("loses no word, keeps each with its pupil and settles, whatever comes and goes and however she moves rows", async () => {
    const names = ["Ada", "Ben", "Cleo", "Dora", "Ed", "Fay", "Gus"];
    const list = fc.shuffledSubarray(names, { minLength: 1 });
    const term = fc.record({ pupils: list, turns: fc.boolean(), noted: fc.constantFrom(...names) });
    await fc.assert(
      fc.asyncProperty(list, fc.array(term, { minLength: 1, maxLength: 4 }), async (first, terms) => {
        const book = await drawn(first);
        const notes = new Map<string, string>();
        for (const [nth, { pupils, turns, noted }] of terms.entries()) {
          if (turns) book.reverseBetween(mark, "list:head", "list:end");
          if (pupilsOn(book).includes(noted)) {
            book.type(mark, `pupil:${noted}`, "note", `note ${nth}`);
            notes.set(noted, `note ${nth}`);
          }
          await refreshed(book, pupils);
          for (const [name, note] of notes) expect(book.textOf(mark, `pupil:${name}`, "note")).toBe(note);
          const stands = pupilsOn(book).filter((name) => pupils.includes(name));
          if (!turns && nth === 0) expect(stands).toEqual(pupils);
          expect([...stands].sort()).toEqual([...pupils].sort());
          expect(await refreshed(book, pupils)).toBe(false);
        }
      }),
      { numRuns: 200 },
    );
  });
});
