import { addedColumnPrefix, isAddedColumn, isNamelessColumn, keptRowPrefix } from "../domain/ownSheets";
import { libraryColumns } from "./actionLibrary";
import { contextColumns } from "./contextBank";
import { epmWording, progressWording } from "./wording";

/** A cell of hers as she would name it, by its row's key and its column. */
interface TypedBox {
  readonly keys: RegExp;
  readonly columns: readonly string[];
  readonly words: string;
}

const any = /^/;

/** Each cell of a row by the heading over its column. */
function headed(
  keys: RegExp,
  columns: readonly { readonly id: string; readonly heading: string }[],
  before = "",
): readonly TypedBox[] {
  return columns.map(({ id, heading }) => ({ keys, columns: [id], words: before + heading }));
}

/** Tables of a pupil's map share their columns, so that the heading alone would not say which is meant. */
function onMap(keys: RegExp, table: string, headings: Readonly<Record<string, string>>): readonly TypedBox[] {
  return headed(
    keys,
    Object.entries(headings).map(([id, heading]) => ({ id, heading })),
    `${table}: `,
  );
}

const boxes: readonly TypedBox[] = [
  { keys: /^reason-\d+$/, columns: ["action"], words: "Reason" },
  { keys: /^a-\d+$/, columns: ["action"], words: "Action" },
  { keys: /^a-\d+$/, columns: ["lead"], words: "Lead" },
  { keys: /^a-\d+$/, columns: ["due"], words: "Completion date" },
  { keys: /^a-\d+$/, columns: ["status"], words: "Status" },
  { keys: /^action:a-\d+$/, columns: ["action"], words: "Action" },
  { keys: /^action:a-\d+$/, columns: ["lead"], words: "Lead" },
  { keys: /^action:a-\d+$/, columns: ["due"], words: "Completion date" },
  { keys: /^action:a-\d+$/, columns: ["status"], words: "Status" },
  { keys: /^what$/, columns: ["value"], words: "What" },
  { keys: /^how$/, columns: ["value"], words: "How" },
  { keys: /^who$/, columns: ["value"], words: "Who" },
  { keys: /^when$/, columns: ["value"], words: "When" },
  { keys: /^reason$/, columns: ["value"], words: "Reason" },
  { keys: /^title$/, columns: ["due", "lead"], words: "Appendix" },
  { keys: /^progress:a-\d+$/, columns: ["progress"], words: progressWording.progress },
  { keys: /^progress:a-\d+$/, columns: ["before"], words: progressWording.before },
  { keys: /^progress:a-\d+$/, columns: ["status"], words: progressWording.status },
  { keys: /^pupil:/, columns: ["epm"], words: "EPM" },
  ...onMap(/^target-\d+$/, epmWording.targets, epmWording.targetHeadings),
  ...onMap(/^intervention-\d+$/, epmWording.interventions, epmWording.interventionHeadings),
  { keys: /^strategies$/, columns: ["when"], words: epmWording.strategies },
  { keys: /^grade$/, columns: ["when"], words: epmWording.grade },
  { keys: /^graded-by$/, columns: ["when"], words: epmWording.gradedBy },
  ...headed(/^context-\d+$/, contextColumns),
  ...headed(/^library-\d+$/, libraryColumns),
  { keys: /^(spare:)?earlier-\d+$/, columns: ["note"], words: "Note on figures from before" },
  { keys: /^(spare:)?earlier-\d+$/, columns: [], words: "Figures from before" },
  { keys: /^evidence:/, columns: ["wording"], words: "Your wording" },
  { keys: /^evidence:/, columns: ["use"], words: "Use" },
  { keys: any, columns: ["note"], words: "Note" },
  { keys: /^(finding|remark):/, columns: ["accepted"], words: "Accepted because" },
  { keys: new RegExp(`^${keptRowPrefix}`), columns: ["accepted"], words: "Kept words" },
  { keys: any, columns: [], words: "Written over ours" },
];

/** Whose row it was: an indicator's id or a pupil's key, which she knows; other keys are names of ours alone. */
const named = /^(?:indicator|pupil):(.+)$/s;

export function whoseRow(key: string): string | undefined {
  return named.exec(key)?.[1];
}

/** "Action", "Note, ks4-5ac-em", "Your column ‘Visits’". */
export function boxWords(key: string, column: string): string {
  return [headingOf(key, column), whoseRow(key)].filter(Boolean).join(", ");
}

function headingOf(key: string, column: string): string | undefined {
  if (isNamelessColumn(column)) return "Your column without a heading";
  if (isAddedColumn(column)) return `Your column ‘${column.slice(addedColumnPrefix.length).trim()}’`;
  return boxes.find(
    ({ keys, columns }) => keys.test(key) && (columns.length === 0 || columns.includes(column)),
  )?.words;
}
