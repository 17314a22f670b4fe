import { openAsWorkbook } from "../excel/openCopy";

/**
 * Opens the sample tracker as a workbook of its own; the open one stays as it is.
 * @returns where it is, as a sentence
 * @throws HostError when Excel opens no more
 */
export async function sampleInExcel(): Promise<string> {
  const { writeSampleTracker } = await import(/* webpackChunkName: "sample" */ "../xlsx/sampleTracker");
  await openAsWorkbook(await writeSampleTracker());
  return "The sample tracker is open as a workbook of its own: 96 invented pupils. Go there and open Recovery Planner from its Home tab.";
}
