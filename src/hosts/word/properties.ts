import { unzipSync, zipSync } from "fflate";
import { isSavedByUsAlone, propertiesOf, propertiesPart } from "../openPackage/fileProperties";

/** The first day that a zip archive can hold. */
const zipDay = "1980-01-01T00:00:00";

/**
 * The same document with `day` as its moment of making, in an archive without the clock's time: the same pages
 * are then the same bytes.
 *
 * @param day `YYYY-MM-DD`
 */
export function stamped(docx: Uint8Array, day: string): Uint8Array {
  const parts = unzipSync(docx);
  const core = parts[propertiesPart];
  if (core) parts[propertiesPart] = new TextEncoder().encode(onDay(new TextDecoder().decode(core), day));
  return zipSync(parts, { level: 6, mtime: zipDay });
}

/** True for a paper of ours that no program has saved since: Word and LibreOffice put their user's name in. */
export function isUntouchedPaper(file: Uint8Array): boolean {
  return isSavedByUsAlone(propertiesOf(file));
}

function onDay(xml: string, day: string): string {
  return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`);
}
