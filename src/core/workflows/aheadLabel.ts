import { settingRows } from "../domain/settings";
import type { AheadWords } from "../domain/typedAhead";
import { indicatorHeading } from "../plans/indicatorsSheet";
import { boxWords } from "../plans/typedBoxes";

/** What she would call a cell that she typed for ahead: "Term", "Target, ks4-5ac-em", "Accepted because". */
export function aheadLabel({ mark, key, column }: Omit<AheadWords, "text">): string {
  const [, id = ""] = key.split(":");
  if (mark === "settings") return settingRows.find((row) => row.id === id)?.name ?? id;
  return mark === "indicators" ? `${indicatorHeading(column)}, ${id}` : boxWords(key, column);
}
