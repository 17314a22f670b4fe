/** Options that are words of the workbook's store rather than the officer's. */
const words: ReadonlyMap<string, string> = new Map([
  ["notEntered", "Not entered"],
  ["notKnown", "Not known"],
  ["all", "All of them"],
  ["yes", "Yes"],
  ["no", "No"],
  ["result", "Final results"],
  ["workingAt", "Working-at grades"],
  ["target", "Targets"],
]);

/** An answer as the officer would say it; anything not in the table speaks for itself. */
export function optionWords(option: string): string {
  return words.get(option) ?? option;
}
