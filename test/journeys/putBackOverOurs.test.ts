import { nothingAhead, withWords } from "../../src/core/domain/typedAhead";
import { putBack } from "../../src/core/workflows/putBack";
import { refresh } from "../../src/core/workflows/refresh";
import { bareTracker } from "../support/bareTracker";
import { options } from "../support/excelTerms";
import type { PaperWorkbook } from "../support/paperWorkbook";

const setting = (id: string, text: string) => ({
  ...{ mark: "settings", key: `setting:${id}`, column: "value" },
  text,
});
const ahead = withWords(nothingAhead, [setting("academicYear", "2013/14"), setting("term", "summer")]);
const words = "7 of 11, as the school says";
const figure = ["scorecard", "indicator:ks4-5ac-em", "pupils"] as const;

/** A second refresh has changed the figures, since when she has typed over one of them. */
async function typedOver(): Promise<PaperWorkbook> {
  const book = await bareTracker();
  await refresh(book, { ...options, ahead });
  book.sheets.find(({ mark }) => mark === null)?.rows.splice(7, 1);
  await refresh(book, options);
  book.type(...figure, words);
  return book;
}

const shown = (book: PaperWorkbook, mark: string) =>
  book.marked(mark).rows.flatMap((cells) => cells.map((cell) => cell?.value));

describe("words over a figure of ours on a page that is put back", () => {
  it("give way to the figure, are told, and are listed on Checks by the next refresh", async () => {
    const book = await typedOver();
    expect(await putBack(book, options)).toMatchObject({ typedOver: 1 });
    expect(book.cell(...figure)?.value).toMatch(/^3 of 10/);
    expect(book.store).toContain(words);
    const { typed } = await refresh(book, options);
    expect(typed.review).toMatchObject([{ text: words, why: "It stood over words or a figure of ours" }]);
    expect(shown(book, "checks")).toContain(words);
  });

  it("come back when she says so, beside the figure", async () => {
    const book = await typedOver();
    await putBack(book, options);
    const { typed } = await refresh(book, options);
    const decisions = new Map([[typed.review[0]?.id ?? "", "Put back"]]);
    await refresh(book, { ...options, decisions });
    expect(book.cell("scorecard", "indicator:ks4-5ac-em", "note")?.value).toBe(words);
  });

  it("are nothing to tell of where nobody typed over a figure", async () => {
    const book = await typedOver();
    await refresh(book, options);
    expect(await putBack(book, options)).toMatchObject({ typedOver: 0 });
  });
});
