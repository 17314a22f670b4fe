import { unzipSync } from "fflate";
import { newWorkbook } from "./newWorkbook";
import type { Grid } from "../../core/sheet/grid";

/** Who is named as the author: no officer's name leaves the workbook unasked. */
const author = "Recovery Planner";
const title = "Performance indicators: public copy";
const properties = "docProps/core.xml";

/**
 * The sheets of a public copy as a file of their own.
 * @param day `YYYY-MM-DD` of its properties, so that the same sheets are the same bytes
 */
export function writePublicCopy(
  sheets: readonly { readonly name: string; readonly grid: Grid }[],
  day: string,
): Promise<Uint8Array> {
  return newWorkbook(sheets, { title, author, day });
}

/** True for a public copy of ours that no program has saved since: Excel and LibreOffice put their user's name in. */
export function isUntouchedCopy(file: Uint8Array): boolean {
  const core = coreOf(file);
  return [`<dc:title>${title}</dc:title>`, `<cp:lastModifiedBy>${author}</cp:lastModifiedBy>`].every((part) =>
    core.includes(part),
  );
}

/** Empty for a file that is no archive, or has no properties. */
function coreOf(file: Uint8Array): string {
  try {
    const core = unzipSync(file, { filter: ({ name }) => name === properties })[properties];
    return core ? new TextDecoder().decode(core) : "";
  } catch {
    return "";
  }
}
