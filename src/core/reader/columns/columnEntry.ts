import { columnLetters } from "../../domain/place";
import type { ReadList } from "../pupils/readList";
import { countsSessions } from "../pupils/readSuspended";
import type { ReadContext } from "../readContext";
import type { Heading } from "../sheets/composeHeadings";
import type { UnderstoodColumn } from "../understood";
import { columnReason } from "./columnReason";
import { fieldWords } from "./columnWords";

/** A column that holds no grades, as it was understood. */
export function plainEntry(
  list: ReadList,
  heading: Heading,
  field: string,
  context: ReadContext,
): UnderstoodColumn {
  return {
    sheet: list.list.sheet.name,
    column: columnLetters(heading.column),
    header: heading.text,
    field,
    subject: null,
    role: null,
    term: null,
    scale: null,
    means: fieldWords(field) + howRead(list, heading, field),
    filled: null,
    ...columnReason(list.list, heading, field !== "unused", context),
  };
}

/** What the label of a field leaves open: the same yes answers "In area?" and "OOC?", and sessions are half days. */
function howRead({ ways, columns }: ReadList, heading: Heading, field: string): string {
  if (field === "authority") return ways.authority === null ? "" : `, where yes is ${ways.authority}`;
  return field === "suspendedDays" && countsSessions(heading) && columns.fields.get(field) === heading
    ? ", two sessions to a day"
    : "";
}
