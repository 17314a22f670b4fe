import type { ListColumns } from "../columns/listColumns";
import type { ReadContext } from "../readContext";
import { cellIn } from "../sheets/pupilList";
import type { PupilList } from "../sheets/pupilList";

/** Notes a column of sessions attended from which nothing follows: without those possible none is a share or an absence. */
export function noteAttendedAlone(list: PupilList, { fields }: ListColumns, { log }: ReadContext): void {
  const attended = fields.get("sessionsAttended");
  const told = (["sessionsPossible", "attendance", "absence"] as const).some((field) => fields.has(field));
  if (attended === undefined || told) return;
  log.add("sessions-attended-alone", cellIn(list, attended.row, attended.column), { found: attended.text });
}
