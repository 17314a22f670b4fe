import type { Results, Suggestion } from "../analysis/results";
import { libraryActions } from "../domain/actionLibrary";
import type { ActionTrigger } from "../domain/actionLibrary";
import type { SheetDocument } from "../sheet/sheetDocument";
import type { StandingRow, StandingSheet } from "../sheet/typedText";
import { officersTable } from "./officersTable";
import type { OfficersColumn } from "./officersTable";
import type { PlanInput } from "./planInput";

export const actionLibraryMark = "actionLibrary";

/** Her columns, each with the heading over it. */
export const libraryColumns: readonly OfficersColumn[] = [
  { id: "first", heading: "When", width: 24 },
  { id: "action", heading: "Action", width: 44 },
  { id: "lead", heading: "Lead", width: 24 },
  { id: "by", heading: "By", width: 14 },
  { id: "success", heading: "Measure of success", width: 24 },
];

/** Actions to choose from; beside each stands what in this term's data calls for it. */
export function actionLibrary(input: PlanInput): SheetDocument {
  return officersTable(
    {
      mark: actionLibraryMark,
      title: "Action library",
      purpose:
        "Actions to choose from, with a lead, a date and a measure of success to begin with. Beside each stands what in the data calls for it; recovery plans suggest it where nothing is planned yet. Change and add what you like: this sheet is yours.",
      id: "library",
      columns: libraryColumns,
      shipped: libraryActions.map(({ when, action, lead, by, success }) => [when, action, lead, by, success]),
      printTo: "success",
      ours: { id: "called", heading: "What calls for it", width: 90, says: (key) => calledFor(input, key) },
    },
    input.stands(actionLibraryMark),
    input.standing(actionLibraryMark),
  );
}

/** "ks4-5ac-em: 24 of 79 …", a line for each indicator. */
function calledFor({ results }: PlanInput, key: string): string {
  const trigger = triggerOf(key);
  return results.suggestions
    .filter((each) => each.trigger === trigger)
    .map(({ indicator, because }) => `${indicator}: ${because}`)
    .join("\n");
}

function triggerOf(key: string): ActionTrigger | undefined {
  return libraryActions[Number(/^library-(\d+)$/.exec(key)?.[1] ?? 0) - 1]?.trigger;
}

/**
 * Actions that the data of an indicator call for and that its plan does not have yet, in her library's words, with
 * the reason; the order is that of the rules.
 */
export function suggestedActions(
  input: PlanInput,
  indicatorId: string,
  planned: readonly StandingRow[],
): readonly string[] {
  const texts = planned.map(({ cells }) => (cells.get("action")?.text ?? "").toLowerCase());
  return input.results.suggestions
    .filter(({ indicator }) => indicator === indicatorId)
    .flatMap(({ trigger, because }) => {
      const action = libraryText(input, trigger);
      const isPlanned = texts.some((text) => text.includes(action.toLowerCase()));
      return action === "" || isPlanned ? [] : [`Suggested: ${action}. ${because}`];
    });
}

/** An action to choose from, in her words. */
export interface LibraryRow {
  /** `library-4` */
  readonly key: string;
  readonly when: string;
  readonly action: string;
  readonly lead: string;
  readonly by: string;
  readonly success: string;
}

/** Her library as it stands; what is shipped while there is no sheet. Rows without an action are none. */
export function libraryRows(standing: StandingSheet | null): readonly LibraryRow[] {
  if (standing === null)
    return libraryActions.map(({ when, action, lead, by, success }, index) => ({
      ...{ key: `library-${index + 1}`, when, action, lead, by, success },
    }));
  return standing.rows
    .filter(({ key, cells }) => /^library-\d+$/.test(key) && cells.has("action"))
    .map(({ key, cells }) => {
      const text = (column: string) => (cells.get(column)?.text ?? "").trim();
      const [when, action, lead, by, success] = ["first", "action", "lead", "by", "success"].map(text);
      return {
        key,
        when: when ?? "",
        action: action ?? "",
        lead: lead ?? "",
        by: by ?? "",
        success: success ?? "",
      };
    });
}

/** A row of the library for one plan, with what in the data calls for it; null for the rest of the library. */
export interface LibraryOffer extends LibraryRow {
  readonly because: string | null;
}

/** What a plan does not have yet: first what the indicator's data call for, in the order of the rules. */
export function libraryOffers(
  rows: readonly LibraryRow[],
  { suggestions }: Pick<Results, "suggestions">,
  indicator: string,
  planned: readonly string[],
): readonly LibraryOffer[] {
  const texts = planned.map((text) => text.toLowerCase());
  const called = suggestions.filter((each) => each.indicator === indicator);
  const reasonFor = (key: string): Suggestion | undefined =>
    called.find(({ trigger }) => trigger === triggerOf(key));
  const rank = ({ key }: LibraryRow): number => {
    const reason = reasonFor(key);
    return reason === undefined ? called.length : called.indexOf(reason);
  };
  return rows
    .filter(({ action }) => !texts.some((text) => text.includes(action.toLowerCase().replace(/\.$/, ""))))
    .map((row) => ({ ...row, because: reasonFor(row.key)?.because ?? null }))
    .sort((one, other) => rank(one) - rank(other));
}

/** Her words of a shipped action; ours while there is no sheet, none where she took the row out. */
function libraryText(input: PlanInput, trigger: string): string {
  const index = libraryActions.findIndex((each) => each.trigger === trigger);
  if (!input.stands(actionLibraryMark)) return libraryActions[index]?.action ?? "";
  const rows = input.standing(actionLibraryMark)?.rows ?? [];
  const found = rows.find(({ key }) => key === `library-${index + 1}`);
  return found?.cells.get("action")?.text.trim().replace(/\.$/, "") ?? "";
}
