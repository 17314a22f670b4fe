import type { ReadList } from "../pupils/readList";
import type { UnderstoodSheet } from "../understood";
import type { ClassifiedSheet } from "./classifySheets";

/** Every sheet of the workbook with its role; `others` are lists left out after the year was settled, with the reason. */
export function understoodSheets(
  classified: readonly ClassifiedSheet[],
  lists: readonly ReadList[],
  others: ReadonlyMap<string, string>,
): UnderstoodSheet[] {
  return classified.map((each) => {
    const name = each.sheet.name;
    const list = lists.find((read) => read.list.sheet === each.sheet);
    const other = others.get(name);
    const base = {
      name,
      role: each.role,
      why: each.why,
      headerRows: [],
      firstPupilRow: null,
      lastPupilRow: null,
      pupils: 0,
    };
    if (other !== undefined) return { ...base, role: "ignored", why: other };
    if (each.role === "indicators") return { ...base, headerRows: [each.table.headerRow + 1] };
    return list === undefined ? base : { ...base, ...rowsOf(list) };
  });
}

function rowsOf({
  list,
  pupils,
}: ReadList): Pick<UnderstoodSheet, "headerRows" | "firstPupilRow" | "lastPupilRow" | "pupils"> {
  return {
    headerRows: list.headerRows.map((row) => row + 1),
    firstPupilRow: pupils[0]?.pupil.row ?? null,
    lastPupilRow: pupils[pupils.length - 1]?.pupil.row ?? null,
    pupils: pupils.length,
  };
}
