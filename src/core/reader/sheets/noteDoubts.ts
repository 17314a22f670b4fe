import { judgeUpn } from "../../domain/identifiers/upn";
import { cellAt, shownText } from "../cells";
import type { FindingLog } from "../findings/findingLog";
import { unprovedGroups } from "./groupHeadings";
import { columnNamed } from "./headingWorth";
import { cellIn } from "./pupilList";
import type { PupilList } from "./pupilList";

/** Notes headings that stop: an error over the pupils' numbers, and groups whose end cannot be told. */
export function noteDoubts(list: PupilList, log: FindingLog): void {
  noteBrokenNumbers(list, log);
  for (const group of unprovedGroups(list)) {
    const place = (column: number) => cellIn(list, group.row, column);
    log.add("group-unproved", place(group.from), {
      found: group.text,
      more: `‘${group.breaker.text}’`,
      also: [place(group.to)],
      group: `${group.row} ${group.from}`,
    });
  }
}

/** An error over UPNs, in a list without another column of them. */
function noteBrokenNumbers(list: PupilList, log: FindingLog): void {
  const numbered = list.headings.some(({ meaning }) => columnNamed(meaning)?.id === "upn");
  const broken = list.headings.find((each) => each.broken && holdsUpns(list, each.column));
  if (numbered || broken === undefined) return;
  const found = shownText(cellAt(list.sheet, broken.row, broken.column));
  log.add("heading-broken-identity", cellIn(list, broken.row, broken.column), { found });
}

const rowsLookedAt = 30;

function holdsUpns({ sheet, firstRow, endRow }: PupilList, column: number): boolean {
  let [filled, upns] = [0, 0];
  for (let row = firstRow; row < Math.min(endRow, firstRow + rowsLookedAt); row++) {
    const text = shownText(cellAt(sheet, row, column));
    if (text !== "") filled++;
    if (text !== "" && judgeUpn(text).problem === null) upns++;
  }
  return filled > 0 && upns * 2 >= filled;
}
