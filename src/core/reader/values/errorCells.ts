/** Errors that Excel shows while a value is still on its way: they mend themselves. */
const waiting: ReadonlySet<string> = new Set([
  "#BUSY!",
  "#GETTING_DATA",
  "#CONNECT!",
  "#PYTHON!",
  "#TIMEOUT!",
]);

/** Every error of Excel. Source: Microsoft, "How to correct a # error", and CellValueType of Excel's add-ins. */
const errors: ReadonlySet<string> = new Set([
  ...waiting,
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#UNKNOWN!",
  "#EXTERNAL!",
]);

/** True for an error that was typed or pasted as text, as a copy from a .csv file has it. */
export function isErrorText(text: string): boolean {
  return text.startsWith("#") && errors.has(text.trim().toUpperCase());
}

/** True for an error that goes away by itself. */
export function isWaiting(text: string): boolean {
  return waiting.has(text.trim().toUpperCase());
}
