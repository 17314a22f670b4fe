/**
 * Whether a task pane may hand files to the downloads: on Windows and the web, not on a Mac or an iPad. Source:
 * OfficeDev/office-js, issues 2700 (by design) and 3385, read in November 2026.
 */
export function canSaveFiles(): boolean {
  const { OfficeOnline, PC } = Office.PlatformType;
  return [OfficeOnline, PC].includes(Office.context.platform);
}
