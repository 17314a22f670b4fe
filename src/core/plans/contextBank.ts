import { isTicked } from "./isTicked";
import { contextRows } from "../domain/contextRows";
import type { IndicatorResult } from "../analysis/results";
import { cell, row, span } from "../sheet/blocks";
import type { DocumentRow, SheetDocument } from "../sheet/sheetDocument";
import { officersTable } from "./officersTable";
import type { OfficersColumn } from "./officersTable";
import type { PlanInput } from "./planInput";
import { useChoices } from "./wording";

export const contextBankMark = "contextBank";

const contextKey = /^context-\d+$/;

/** Her columns, each with the heading over it. */
export const contextColumns: readonly OfficersColumn[] = [
  { id: "first", heading: "Use", width: 7, choices: useChoices },
  { id: "year", heading: "Year", width: 10 },
  { id: "text", heading: "Text", width: 62 },
  { id: "source", heading: "Source", width: 34 },
  { id: "indicator", heading: "Indicator ID", width: 16 },
];

/** Remarks on the years that hold for every plan; those that she ticks are printed on the plans of their year. */
export function contextBank(input: PlanInput): SheetDocument {
  return officersTable(
    {
      mark: contextBankMark,
      title: "Context bank",
      purpose:
        "Remarks on a year's rules, reports and rates. Put yes under Use, and a refresh prints the remark on the recovery plans of its year; name an Indicator ID to print it on that plan alone. Add rows of your own: this sheet is yours.",
      id: "context",
      columns: contextColumns,
      shipped: contextRows.map(({ year, text, source }) => ["no", year, text, source, ""]),
      printTo: "indicator",
    },
    input.stands(contextBankMark),
    input.standing(contextBankMark),
  );
}

/** The remarks that she ticked for this plan and this year, as rows of it. */
export function contextOnPlan(input: PlanInput, { indicator }: IndicatorResult): DocumentRow[] {
  const { academicYear } = input.results.settings;
  return (input.standing(contextBankMark)?.rows ?? []).flatMap(({ key, cells }) => {
    const said = (column: string) => cells.get(column)?.text.trim() ?? "";
    const isChosen = contextKey.test(key) && isTicked(said("first"));
    const isOfYear = said("year") === "" || said("year") === academicYear;
    const isOfPlan =
      said("indicator") === "" || said("indicator").toLowerCase() === indicator.id.toLowerCase();
    if (!isChosen || !isOfYear || !isOfPlan || said("text") === "") return [];
    const source = said("source") === "" ? "" : ` (${said("source")})`;
    const words = `${said("text").replace(/\.$/, "")}${source}.`;
    return [row(`said:${key}`, cell("no", "bullet", "•"), span("action", "status", "body", words))];
  });
}
