import { cell, number, row, typed } from "../sheet/blocks";
import type { DocumentRow, TableBlock } from "../sheet/sheetDocument";
import type { StandingRow, StandingSheet } from "../sheet/typedText";
import { keyHeading } from "./pageParts";
import { spareKeys } from "./spareRows";
import { hints } from "../sheet/hints";
import { actionStatuses, recoveryPlanWording } from "./wording";

/** Key of a blank row waiting for an action; it gets an id of its own (`a-4`) once something is typed in it. */
export const spareAction = "spare:action-";
const actionKey = /^a-\d+$/;
const spareActions = { prefix: spareAction, first: 4, later: 2 };

/** The plan's actions in the order in which they stand, then blank rows to type in. */
export function actionTable(
  standing: StandingSheet | null,
  numberedBefore: ReadonlyMap<string, number>,
  suggested: readonly string[],
): TableBlock {
  const actions = actionsOf(standing);
  const spares = spareKeys(standing, spareActions, actions.length);
  return {
    kind: "table",
    id: "actions",
    filters: false,
    columns: [
      { column: "no", heading: "No.", look: "tableHeadCentre" },
      { column: "action", heading: recoveryPlanWording.action, look: "tableHead" },
      { column: "lead", heading: recoveryPlanWording.lead, look: "tableHead" },
      { column: "due", heading: recoveryPlanWording.due, look: "tableHead" },
      { column: "status", heading: "Status", look: "tableHead" },
      keyHeading,
      { column: "drafted", heading: "Still to do, and suggestions", look: "tableHeadTyped" },
    ],
    rows: [
      ...actions.map((action, index) => actionRow(action, index + 1, numberedBefore.get(action.key))),
      ...spares.map((key, index) => spareRow(key, actions.length === 0 && index === 0, suggested[index])),
    ],
  };
}

/** Rows of a recovery plan that are actions, in sheet order. */
export function actionsOf(standing: StandingSheet | null): readonly StandingRow[] {
  return (standing?.rows ?? []).filter(({ key }) => actionKey.test(key));
}

function actionRow(
  { key, cells }: StandingRow,
  shownNumber: number,
  before: number | undefined,
): DocumentRow {
  const missing = [
    cells.has("lead") ? null : "no lead",
    cells.has("due") ? null : "no date",
    before === undefined || before === shownNumber ? null : `was ${before}`,
  ].filter((part) => part !== null);
  return {
    ...row(
      key,
      cell("no", "cellNumber", number(shownNumber, String(shownNumber))),
      cell("action", "typed", typed(cells.get("action"))),
      cell("lead", "typed", typed(cells.get("lead"))),
      cell("due", "typedDate", typed(cells.get("due"))),
      cell("status", "typed", typed(cells.get("status"), "", actionStatuses)),
      cell("drafted", "cellFlag", missing.join(", ")),
    ),
    minLines: 2,
  };
}

/** A blank row; to the right of the print area it may suggest what to type. */
function spareRow(key: string, hinted: boolean, suggestion = ""): DocumentRow {
  return {
    ...row(
      key,
      cell("no", "cellNumber", ""),
      cell("action", "typed", typed(undefined, hinted ? hints.action : "")),
      cell("lead", "typed", typed(undefined)),
      cell("due", "typedDate", typed(undefined)),
      cell("status", "typed", typed(undefined, "", actionStatuses)),
      cell("drafted", "side", suggestion),
    ),
    minLines: 2,
  };
}
