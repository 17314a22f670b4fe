import type { RunOptions } from "../../../src/core/workflows/outcomes";
import { refresh } from "../../../src/core/workflows/refresh";
import { openXlsx } from "../../../src/hosts/xlsx/openXlsx";
import { PaperWorkbook } from "../../support/paperWorkbook";
import { trackerFile } from "../../support/trackerFile";
import { sixPupils } from "../../trackers/sixPupils";

const options: RunOptions = { asAt: "2014-09-30", academicYear: null, term: null, decisions: new Map() };
const plan = "recoveryPlan:ks4-5ac-em";

/** Of an action with a lead and a date, what is told to be longer than a row can be high. */
async function clippedOn(action: string): Promise<readonly string[]> {
  const book = new PaperWorkbook(await (await openXlsx(trackerFile(sixPupils), "six.xlsx")).read());
  await refresh(book, options);
  book.type(plan, "spare:action-1", "action", action);
  book.type(plan, "spare:action-1", "lead", "KS4 adviser");
  book.type(plan, "spare:action-1", "due", "30 June 2015");
  const { remarks } = await refresh(book, options);
  return remarks.filter(({ remark }) => remark.startsWith("Longer than a row")).map(({ quoted }) => quoted);
}

describe("words that do not fit into the highest row", () => {
  it("are told of their own cell and not of the short ones beside it", async () => {
    const told = await clippedOn("Ring every school\n".repeat(40));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^Ring every school/);
  });

  it("are not told of a row that is high enough", async () => {
    expect(await clippedOn("Ring every school\n".repeat(20))).toEqual([]);
  });
});
