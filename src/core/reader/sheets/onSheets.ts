import type { PupilList } from "./pupilList";

/** Behind the cell of a question that is asked once for several sheets: " on ‘Y9’ and 2 more sheets". */
export function onSheets({ sheet }: PupilList, further: number): string {
  return further === 0 ? "" : ` on ‘${sheet.name}’ and ${further} more ${further === 1 ? "sheet" : "sheets"}`;
}
