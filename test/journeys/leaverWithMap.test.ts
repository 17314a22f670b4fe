import { departedWords } from "../../src/core/domain/ownSheets";
import { refresh } from "../../src/core/workflows/refresh";
import { normalOptions, normalRows, normalUpn } from "../support/normalTracker";
import { PaperWorkbook } from "../support/paperWorkbook";
import { rawWorkbook } from "../support/rawWorkbook";

const list = "pepAndEpm";
const row = `pupil:${normalUpn(1)}`;

describe("a pupil for whom a provision map was asked, and who leaves", () => {
  it("keeps a row on the list, with what she typed there and the map's own sheet", async () => {
    const book = new PaperWorkbook(rawWorkbook({ name: "Pupils", rows: normalRows() }));
    await refresh(book, normalOptions);
    book.type(list, row, "epm", "yes");
    await refresh(book, normalOptions);
    const map = `epm:${normalUpn(1)}`;
    book.type(map, "strategies", "when", "Sits at the front");
    await refresh(book, normalOptions);
    const [tracker] = book.sheets;
    tracker?.rows.splice(1, 1);

    const { typed } = await refresh(book, normalOptions);
    expect([book.textOf(list, row, "epm"), book.textOf(list, row, "pep")]).toEqual(["yes", departedWords]);
    expect(book.textOf(map, "strategies", "when")).toBe("Sits at the front");
    expect(typed).toMatchObject({ kept: 2, review: [] });
  });
});
