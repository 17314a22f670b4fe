import type { CellWrite } from "../../../src/core/refresh/changeSet";
import { atOnce } from "../../../src/core/domain/steps";
import { planNewSheet, planStandingSheet } from "../../../src/core/refresh/planSheet";
import { standingLayout } from "../../../src/core/refresh/standingLayout";
import { cell, number, row, rows } from "../../../src/core/sheet/blocks";
import { layOut } from "../../../src/core/sheet/layOut";
import type { Content } from "../../../src/core/sheet/sheetDocument";
import type { Look } from "../../../src/core/sheet/theme";
import { emptyWorkbook } from "../../support/drawn";
import { PaperWorkbook } from "../../support/paperWorkbook";

const mark = "small";
const page = (look: Look, content: Content | string) =>
  layOut({
    mark,
    name: "Small",
    columns: [
      { id: "first", width: 20 },
      { id: "key", width: 5 },
    ],
    blocks: [rows(row("title", cell("first", "title", "Small")), row("share", cell("first", look, content)))],
    page: {
      orientation: "portrait",
      footerLeft: "",
      footerCentre: "",
      printTo: "first",
      repeat: null,
    },
  });

/** What is written into the cell when a page that said one thing says another. */
async function written(
  was: readonly [Look, Content | string],
  is: readonly [Look, Content | string],
): Promise<CellWrite | undefined> {
  const book = new PaperWorkbook(emptyWorkbook);
  const { change } = atOnce(planNewSheet(mark, "Small", page(...was)));
  await book.apply({ sheets: change ? [change] : [], store: null });
  const layout = standingLayout((await book.read()).sheets[0]!)!;
  const plan = atOnce(planStandingSheet(mark, page(...is), layout, { page: "", typed: [], drawn: "" }));
  const steps = plan.change?.kind === "update" ? plan.change.steps : [];
  return steps.flatMap((step) => (step.kind === "writeCells" ? step.cells.flat() : []))[0] ?? undefined;
}

describe("a cell of ours that held a dash", () => {
  it("shows a share as a percentage once there is one, and keeps her colours", async () => {
    const share = await written(["cellCentre", "–"], ["cellShare", number(0.583, "58.3%")]);
    expect(share).toEqual({ value: 0.583, formula: null, style: null, format: "0.0%" });
  });

  it("shows a sum in pounds once there is one", async () => {
    const sum = await written(["cellCentre", "–"], ["cellPounds", number(1900, "£1,900")]);
    expect(sum?.format).toContain("£");
  });

  it("is written without a format where a number takes a number's place, which may have one of hers", async () => {
    const share = await written(["cellShare", number(0.5, "50.0%")], ["cellShare", number(0.583, "58.3%")]);
    expect(share).toEqual({ value: 0.583, formula: null, style: null });
  });
});
