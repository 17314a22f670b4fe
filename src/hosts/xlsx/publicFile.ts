import { author, isSavedByUsAlone, propertiesOf, propertiesPart } from "../openPackage/fileProperties";
import { newWorkbook } from "./newWorkbook";
import type { XlsxPackage } from "./pack/xlsxPackage";
import type { Grid } from "../../core/sheet/grid";

const title = "Performance indicators: public copy";

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

/** True for a public copy of ours in which nobody has typed and that no program has saved since. */
export function isUntouchedCopy(file: Uint8Array): boolean {
  const properties = propertiesOf(file);
  return properties.includes(`<dc:title>${title}</dc:title>`) && isSavedByUsAlone(properties);
}

/** What somebody typed on a page of ours is theirs: a file that named us alone says so. */
export function signTyping(pack: XlsxPackage): void {
  if (!pack.has(propertiesPart)) return;
  const properties = pack.text(propertiesPart);
  if (!isSavedByUsAlone(properties)) return;
  const signed = properties.replace(/(<cp:lastModifiedBy>)[^<]*/, `$1Typed in the ${author} preview`);
  pack.set(propertiesPart, signed);
}
