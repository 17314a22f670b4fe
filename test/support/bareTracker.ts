import { openXlsx } from "../../src/hosts/xlsx/openXlsx";
import { worked12 } from "../trackers/worked12";
import { PaperWorkbook } from "./paperWorkbook";
import { trackerFile } from "./trackerFile";

/** Twelve pupils and nothing else: no Settings, no Indicators, nothing of ours. */
export async function bareTracker(): Promise<PaperWorkbook> {
  const raw = await (await openXlsx(trackerFile(worked12), "worked12.xlsx")).read();
  return new PaperWorkbook({ ...raw, sheets: raw.sheets.filter(({ name }) => name === "Y11") });
}
