import { unzipSync, zipSync } from "fflate";

/** Who is named as the author: no officer's name leaves the workbook unasked. */
export const author = "Recovery Planner";

/** Where a .docx says by whom and when it was made and last saved. */
const properties = "docProps/core.xml";
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
  const core = parts[properties];
  if (core) parts[properties] = new TextEncoder().encode(onDay(new TextDecoder().decode(core), day));
  return zipSync(parts, { level: 6, mtime: zipDay });
}

/** True for a paper of ours that no program has saved since: Word and LibreOffice put their user's name in. */
export function isUntouchedPaper(file: Uint8Array): boolean {
  const core = coreOf(file);
  return core !== null && core.includes(`<cp:lastModifiedBy>${author}</cp:lastModifiedBy>`);
}

/** Null for a file that is no archive, or has no properties. */
function coreOf(file: Uint8Array): string | null {
  try {
    const core = unzipSync(file, { filter: ({ name }) => name === properties })[properties];
    return core ? new TextDecoder().decode(core) : null;
  } catch {
    return null;
  }
}

function onDay(xml: string, day: string): string {
  return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`);
}
