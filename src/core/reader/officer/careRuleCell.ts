import { careRuleOf } from "../../domain/careRule";
import type { CareCondition, CareRule } from "../../domain/careRule";
import type { IsoDate } from "../../domain/isoDate";
import { headingKey } from "../headings/headingText";
import { textDate } from "../values/textDate";
import { careWords } from "./indicatorWords";

/** A day at which a pupil must be looked after: "on roll at 31/03/2025". */
const onDay = /^(?:on roll|in care|looked after|cla|lac)(?: (?:at|on|as at))? (?=\d)(.{6,30})$/i;

/**
 * The rule that the Care column says in one or several parts, between which stand commas, semicolons or "and":
 * "12 months at 31 March, in authority". Null where a part is not known or two contradict each other. Two-digit
 * years lie in the hundred years up to the one after `asAt`.
 */
export function careRuleIn(text: string, asAt: IsoDate): CareRule | null {
  const parts = text.split(/[,;&]| and /i).map((part) => part.trim());
  const conditions = parts.filter((part) => part !== "").map((part) => conditionsIn(part, asAt));
  return conditions.includes(null) ? null : careRuleOf(conditions.flatMap((found) => found ?? []));
}

/** Words for everyone ask for no condition. */
function conditionsIn(part: string, asAt: IsoDate): readonly CareCondition[] | null {
  const worded = careWords.get(headingKey(part));
  if (worded !== undefined) return worded;
  const day = onDay.exec(part.replace(/\s+/g, " "))?.[1];
  if (day === undefined) return null;
  const read = textDate(day, Number(asAt.slice(0, 4)) + 1);
  return "date" in read ? [{ kind: "onRoll", on: read.date }] : null;
}
