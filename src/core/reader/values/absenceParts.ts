import type { ListColumns } from "../columns/listColumns";
import type { ReadContext } from "../readContext";
import { placeIn } from "../sheets/pupilList";
import type { PupilList } from "../sheets/pupilList";
import { saysPercent, signed } from "./absenceUnit";
import { absenceUnitOf } from "./attendanceUnit";
import type { AttendanceUnit } from "./attendanceUnit";

/** How authorised and unauthorised absence are counted; null where they are not used. */
export type AbsenceParts = AttendanceUnit | "sessions" | null;

const answers = { sessions: "sessions missed", percent: "percentages of sessions missed" } as const;

/**
 * Whether the two columns of authorised and unauthorised absence are percentages, by their headings, their signs or
 * the officer's word, or count sessions, as beside the sessions possible. One of them alone says nothing of the whole.
 */
export function askAbsenceParts(
  list: PupilList,
  { fields }: ListColumns,
  rows: readonly number[],
  { questions }: ReadContext,
): AbsenceParts {
  const [authorised, other] = [fields.get("authorisedAbsence"), fields.get("unauthorisedAbsence")];
  if (authorised === undefined || other === undefined) return null;
  const both = [authorised, other];
  const percent = both.every((heading) => saysPercent.test(heading.text) || signed(list, heading, rows));
  if (percent) return absenceUnitOf(list, both, rows);
  if (fields.has("sessionsPossible")) return "sessions";
  const at = placeIn(list, authorised.row, authorised.column);
  const answer = questions.decide({
    id: `unit:${list.label}:absence-parts`,
    about: "unit absence parts",
    text: () =>
      `Do ‘${authorised.text}’ and ‘${other.text}’ hold ${answers.percent}, from which attendance follows, or ${answers.sessions}?`,
    at,
    options: [answers.sessions, answers.percent],
    likely: answers.sessions,
    settles: both.map((heading) => placeIn(list, heading.row, heading.column)),
  });
  return answer === answers.percent ? absenceUnitOf(list, both, rows) : "sessions";
}
