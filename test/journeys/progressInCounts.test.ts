import type { Progress } from "../../src/core/workflows/outcomes";
import { calculate } from "../../src/core/workflows/calculate";
import { refresh } from "../../src/core/workflows/refresh";
import { excelWorkbook } from "../../src/hosts/excel/excelWorkbook";
import { openXlsx } from "../../src/hosts/xlsx/openXlsx";
import { openOfficeHost } from "../officeHost/openOfficeHost";
import { options, trackerInExcel } from "../support/excelTerms";
import { trackerFile } from "../support/trackerFile";
import { worked12 } from "../trackers/worked12";

/** Counts of one step, each as "3 of 8", in turn. */
const counted = (seen: readonly Progress[], wanted: Progress["step"]): string[] =>
  seen.flatMap(({ step, done, of }) => (step === wanted ? [`${done} of ${of}`] : []));

describe("progress in counts", () => {
  it("tells in Excel of each sheet that is read, and at the end that all are", async () => {
    const host = openOfficeHost(await trackerInExcel());
    const seen: Progress[] = [];
    await calculate(excelWorkbook(), options, (progress) => seen.push(progress));
    const of = host.workbook.sheets.length;
    expect(counted(seen, "reading").at(-1)).toBe(`${of} of ${of}`);
    const done = seen.flatMap((progress) => (progress.step === "reading" ? [progress.done] : []));
    expect([...done].sort((one, other) => one - other)).toEqual(done);
    expect(seen.every((progress) => progress.done <= progress.of)).toBe(true);
    host.close();
  });

  it("tells of every sheet that is written, in Excel as in a file", async () => {
    const host = openOfficeHost(await trackerInExcel());
    const written: string[] = [];
    const seen: Progress[] = [];
    const port = excelWorkbook((done, of) => written.push(`${done} of ${of}`));
    const { touched } = await refresh(port, options, (progress) => seen.push(progress));
    host.close();
    expect(counted(seen, "writing")).toEqual([`0 of ${touched}`]);
    expect(written.at(-1)).toMatch(new RegExp(`^(?:${touched} of ${touched})$`));
    expect(counted(seen, "checking")).toEqual([`0 of ${touched}`, `${touched} of ${touched}`]);
    const inFile: Progress[] = [];
    const file = await openXlsx(trackerFile(worked12), "worked12.xlsx");
    await refresh(file, options, (progress) => inFile.push(progress));
    expect(counted(inFile, "reading").at(-1)).toMatch(/^(\d+) of \1$/);
    expect(counted(inFile, "checking").at(-1)).toMatch(/^(\d+) of \1$/);
  });
});
