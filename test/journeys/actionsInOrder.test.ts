import type { RunOptions } from "../../src/core/workflows/outcomes";
import { putBack } from "../../src/core/workflows/putBack";
import { refresh } from "../../src/core/workflows/refresh";
import { openXlsx } from "../../src/hosts/xlsx/openXlsx";
import { PaperWorkbook } from "../support/paperWorkbook";
import { trackerFile } from "../support/trackerFile";
import { sixPupils } from "../trackers/sixPupils";

const plan = "recoveryPlan:ks4-5ac-em";
const options: RunOptions = { asAt: "2014-09-30", academicYear: null, term: null, decisions: new Map() };

/** A plan with three actions, the list of which stands. */
async function withActions(): Promise<PaperWorkbook> {
  const book = new PaperWorkbook(await (await openXlsx(trackerFile(sixPupils), "six.xlsx")).read());
  await refresh(book, options);
  ["Tuition", "Maps", "Visits"].forEach((action, nth) => {
    book.type(plan, `spare:action-${nth + 1}`, "action", action);
    book.type(plan, `spare:action-${nth + 1}`, "lead", "KS4 adviser");
    book.type(plan, `spare:action-${nth + 1}`, "due", `${nth + 10}/12/2014`);
  });
  await refresh(book, options);
  return book;
}

function listed(book: PaperWorkbook): string[] {
  return book
    .marked("actions")
    .rows.flatMap((cells) =>
      cells.some((cell) => /^action:/.test(String(cell?.value))) ? [String(cells[2]?.value)] : [],
    );
}

describe("the list of all actions", () => {
  it("has first what is overdue once it is, and keeps that order when the refresh is put back, as lists do", async () => {
    const book = await withActions();
    expect(listed(book)).toEqual(["Tuition", "Maps", "Visits"]);
    book.type(plan, "a-3", "due", "01/09/2014");
    await refresh(book, options);
    expect(listed(book)).toEqual(["Visits", "Tuition", "Maps"]);
    await putBack(book, options);
    expect(listed(book)).toEqual(["Visits", "Tuition", "Maps"]);
    book.type(plan, "a-1", "due", "01/08/2014");
    await refresh(book, options);
    expect(listed(book)).toEqual(["Tuition", "Visits", "Maps"]);
  }, 30_000);
});
