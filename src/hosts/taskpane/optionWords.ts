/** Options that are words of the workbook's store rather than the officer's. */
const words: ReadonlyMap<string, string> = new Map([
  ["notEntered", "Not entered"],
  ["notKnown", "Not known"],
  ["leaveOut", "Leave out"],
  ["12m", "Looked after 12 months at 31 March"],
  ["all", "Everyone listed"],
  ["yes", "Yes"],
  ["no", "No"],
]);

/** An answer as the officer would say it; anything not in the table speaks for itself. */
export function optionWords(option: string): string {
  return words.get(option) ?? option;
}
