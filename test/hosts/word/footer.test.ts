import type { SheetDocument } from "../../../src/core/sheet/sheetDocument";
import { writeDocx } from "../../../src/hosts/word/writeDocx";
import { wordParts } from "../../support/wordDocument";

const document: SheetDocument = {
  name: "Scorecard",
  mark: "scorecard",
  columns: [{ id: "title", width: 20 }],
  blocks: [],
  page: {
    orientation: "portrait",
    printTo: "title",
    repeat: null,
    footerLeft: "Provisional\u0001",
    footerCentre: "Data as at 30 September\uD83D 2014",
  },
};

describe("the footer of a Word paper", () => {
  it("shows a mark in the place of a letter that Word refuses", async () => {
    const parts = wordParts(
      await writeDocx({ pages: [{ document, isNew: false }], notice: "" }, "2014-09-30"),
    );
    const footers = [...parts].filter(([name]) => name.includes("footer")).map(([, xml]) => xml);
    expect(footers.join("")).toContain("Provisional\uFFFD");
    expect(footers.join("")).toContain("Not for publication");
    expect(footers.join("")).not.toMatch(/[\u0001\uD83D]/);
  });
});
