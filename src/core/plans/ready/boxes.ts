import type { SheetKind } from "../planInput";

/** What a typed cell of a committee's page is for. */
export type Box =
  | "label"
  | "reason"
  | "wording"
  | "action"
  | "lead"
  | "due"
  | "what"
  | "how"
  | "who"
  | "when"
  | "progress"
  | "before"
  | "note"
  | "context";

interface BoxRow {
  readonly kind: SheetKind;
  readonly keys: RegExp;
  readonly column: string;
  readonly box: Box;
}

const action = /^a-\d+$/;
const sentence = /^evidence:/;
const reported = /^progress:a-\d+$/;

const boxes: readonly BoxRow[] = [
  { kind: "recoveryPlan", keys: /^title$/, column: "due", box: "label" },
  { kind: "recoveryPlan", keys: /^reason-\d+$/, column: "action", box: "reason" },
  { kind: "recoveryPlan", keys: sentence, column: "wording", box: "wording" },
  { kind: "recoveryPlan", keys: action, column: "action", box: "action" },
  { kind: "recoveryPlan", keys: action, column: "lead", box: "lead" },
  { kind: "recoveryPlan", keys: action, column: "due", box: "due" },
  { kind: "actionPlan", keys: /^reason$/, column: "value", box: "reason" },
  { kind: "actionPlan", keys: sentence, column: "wording", box: "wording" },
  { kind: "actionPlan", keys: /^what$/, column: "value", box: "what" },
  { kind: "actionPlan", keys: /^how$/, column: "value", box: "how" },
  { kind: "actionPlan", keys: /^who$/, column: "value", box: "who" },
  { kind: "actionPlan", keys: /^when$/, column: "value", box: "when" },
  { kind: "progressReport", keys: reported, column: "progress", box: "progress" },
  { kind: "progressReport", keys: reported, column: "before", box: "before" },
  { kind: "scorecard", keys: /^indicator:/, column: "note", box: "note" },
  { kind: "contextBank", keys: /^context-\d+$/, column: "text", box: "context" },
];

/** The box that a cell of a page is; null for a status, a choice and all that no committee reads. */
export function boxOf(kind: SheetKind, key: string, column: string): Box | null {
  return boxes.find((row) => row.kind === kind && row.column === column && row.keys.test(key))?.box ?? null;
}

/** Boxes that hold sentences about the indicator; earlier terms' progress spoke of earlier figures. */
export const proseBoxes: ReadonlySet<Box> = new Set<Box>([
  "reason",
  "wording",
  "action",
  "what",
  "how",
  "who",
  "when",
  "progress",
]);
