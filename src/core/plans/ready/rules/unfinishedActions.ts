import { recoveryPlanMark } from "../../../domain/ownSheets";
import { isIsoDate } from "../../../domain/isoDate";
import type { PlanAction } from "../../planAction";
import { quoteText } from "../quoteText";
import type { Found, ReadyPack } from "../readyPack";

/** Rows in which a lead, a date or a status stands and nothing says what is to be done. */
export function withoutWords({ actions }: ReadyPack): readonly Found[] {
  return actions
    .filter(({ action }) => action.trim() === "")
    .map((action) =>
      found(
        action,
        "action",
        "",
        "No action: something is typed in this row and nothing says what is to be done",
      ),
    );
}

/** A day written out in figures: 14/11/2014, 14.11.14. */
const dayInFigures = /^\s*\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{2,4}\s*$/;

/** Dates of the form of a day that no calendar has, such as 31/02/2027: nobody is told when they have passed. */
export function noSuchDay({ actions }: ReadyPack): readonly Found[] {
  return actions
    .filter(({ due, ended }) => !ended && due !== null && !isIsoDate(due) && dayInFigures.test(due))
    .map((action) =>
      found(
        action,
        "due",
        quoteText(action.due ?? ""),
        "There is no such day: correct the date, or nobody is told when it has passed",
      ),
    );
}

function found({ indicator, id }: PlanAction, column: string, quoted: string, remark: string): Found {
  return { at: { mark: recoveryPlanMark(indicator), key: id, column }, quoted, remark };
}
