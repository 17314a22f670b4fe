import { refresh, rehearse } from "../../../src/core/workflows/refresh";
import { openXlsx } from "../../../src/hosts/xlsx/openXlsx";
import { trackerFile } from "../../support/trackerFile";
import { worked12 } from "../../trackers/worked12";

const options = { asAt: "2014-09-30", academicYear: null, term: null, decisions: new Map() };

/** Twelve pupils: 3 of 10 attain, and one with a D in mathematics would make it four. */
describe("every figure before a refresh and after it", () => {
  it("has no earlier figure before the first plans are written, and nothing is written to say so", async () => {
    const file = await openXlsx(trackerFile(worked12), "worked12.xlsx");
    const before = await file.save();
    const { figures, touched, written } = await rehearse(file, options);
    expect(figures).toMatchObject([
      { before: null, now: { value: "30.0%", count: "3 of 10, 2 not known", rag: "GREEN" }, isChanged: true },
    ]);
    expect(touched).toBeGreaterThan(0);
    expect(written.every(({ change }) => change === "created")).toBe(true);
    expect(await file.save()).toEqual(before);
  });

  it("tells old and new once a grade has changed, and the same once it is written", async () => {
    const file = await openXlsx(trackerFile(worked12), "worked12.xlsx");
    await refresh(file, options);
    expect(await rehearse(file, options)).toMatchObject({ touched: 0, figures: [{ isChanged: false }] });

    const [list] = (await file.read()).sheets;
    const row = list?.rows.findIndex((cells) => cells[0]?.value === "p4") ?? -1;
    const maths = list?.rows
      .find((cells) => cells.some((cell) => cell?.value === "Maths"))
      ?.findIndex((cell) => cell?.value === "Maths");
    await file.type(list?.name ?? "", { row, column: maths ?? -1, text: "C" });

    const change = {
      indicator: "ks4-5ac-em",
      before: { value: "30.0%", count: "3 of 10, 2 not known", rag: "GREEN" },
      now: { value: "40.0%", count: "4 of 10, 2 not known", rag: "GREEN" },
      isChanged: true,
    };
    expect((await rehearse(file, options)).figures).toMatchObject([change]);
    expect((await refresh(file, options)).figures).toMatchObject([change]);
  });
});
