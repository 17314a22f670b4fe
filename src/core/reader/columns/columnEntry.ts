import { columnLetters } from "../../domain/place";
import type { ReadList } from "../pupils/readList";
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
    means: fieldWords(field) + (field === "authority" ? yesWords(list) : ""),
    filled: null,
    ...columnReason(list.list, heading, field !== "unused", context),
  };
}

/** Which way a yes says it: the same word answers "In area?" and "OOC?". */
function yesWords({ ways }: ReadList): string {
  return ways.authority === null ? "" : `, where yes is ${ways.authority}`;
}
