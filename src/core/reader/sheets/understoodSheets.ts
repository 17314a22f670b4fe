import type { ReadList } from "../pupils/readList";
import { rowFor } from "../shapes/longLayout";
import type { UnderstoodList, UnderstoodSheet } from "../understood";
import type { ClassifiedSheet } from "./classifySheets";
import { areaName } from "./cutView";
import type { PupilList } from "./pupilList";

/** Every sheet of the workbook with its role; `others` are lists left out after the year was settled, with the reason. */
export function understoodSheets(
  classified: readonly ClassifiedSheet[],
  lists: readonly ReadList[],
  others: ReadonlyMap<string, string>,
): UnderstoodSheet[] {
  return classified.map((each) => {
    const name = each.sheet.name;
    const read = lists.filter(({ list }) => list.sheet.name === name);
    const other = others.get(name);
    const base = { ...summary([]), name, role: each.role, why: each.why, lists: notRead(each) };
    if (each.role === "indicators") return { ...base, headerRows: [each.table.headerRow + 1] };
    if (read.length === 0) return other === undefined ? base : { ...base, role: "ignored", why: other };
    const long = read.find(({ list }) => list.long !== undefined)?.list.long;
    const why = long === undefined ? each.why : `${each.why}; ${rowFor(long.layout)}`;
    return { ...base, ...summary(read), why, lists: [...read.map(understoodList), ...base.lists] };
  });
}

/** Lists that were found on a sheet and do not count. */
function notRead(sheet: ClassifiedSheet): UnderstoodList[] {
  const found = sheet.role === "ignored" ? (sheet.search?.lists ?? []) : [];
  return (sheet.role === "pupils" ? sheet.leftOut : found).map((list) => ({
    ...placeOf(list),
    firstPupilRow: null,
    lastPupilRow: null,
    pupils: 0,
    read: false,
  }));
}

function placeOf(list: PupilList): Pick<UnderstoodList, "area" | "headerRows"> {
  const area = list.area ?? areaName(list.sheet, list.headerRows[0] ?? 0);
  return { area, headerRows: list.headerRows.map((row) => row + 1) };
}

function understoodList(read: ReadList): UnderstoodList {
  return { ...placeOf(read.list), ...summary([read]), read: true };
}

type Summary = Pick<UnderstoodSheet, "headerRows" | "firstPupilRow" | "lastPupilRow" | "pupils">;

/** Of all lists of a sheet together; facts beside a list are of its pupils, and count nobody twice. */
function summary(found: readonly ReadList[]): Summary {
  const main = found.filter(({ list }) => list.side !== true);
  const read = main.length > 0 ? main : found;
  const headerRows = new Set(read.flatMap(({ list }) => list.headerRows.map((row) => row + 1)));
  const rows = read.flatMap(({ pupils }) => pupils.map(({ pupil }) => pupil.row)).sort((a, b) => a - b);
  return {
    headerRows: [...headerRows].sort((a, b) => a - b),
    firstPupilRow: rows[0] ?? null,
    lastPupilRow: rows[rows.length - 1] ?? null,
    pupils: rows.length,
  };
}
