/** `Office.PlatformType` by its values: the pane must open also where Office.js names no platforms. */
const savingPlatforms: readonly string[] = ["PC", "OfficeOnline"];

/**
 * Whether a task pane may hand files to the downloads: on Windows and the web, not on a Mac or an iPad. Source:
 * OfficeDev/office-js, issues 2700 (by design) and 3385, read in November 2026.
 */
export function canSaveFiles(): boolean {
  return savingPlatforms.includes(String(Office.context.platform));
}
