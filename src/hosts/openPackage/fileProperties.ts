import { unzipSync } from "fflate";

/** Who is named as the author of files of our own: no officer's name leaves the workbook unasked. */
export const author = "Recovery Planner";

/** Where an Office file says by whom and when it was made and last saved. Source: ECMA-376 part 2, 11.1. */
export const propertiesPart = "docProps/core.xml";

/** The file's properties as XML; empty for a file that is no archive, or has none. */
export function propertiesOf(file: Uint8Array): string {
  try {
    const core = unzipSync(file, { filter: ({ name }) => name === propertiesPart })[propertiesPart];
    return core ? new TextDecoder().decode(core) : "";
  } catch {
    return "";
  }
}

/** True for a file of ours that nobody has saved since: other programs put their user's name in. */
export function isSavedByUsAlone(properties: string): boolean {
  return properties.includes(`<cp:lastModifiedBy>${author}</cp:lastModifiedBy>`);
}
