import fc from "fast-check";
import { cellName } from "../../../src/core/domain/place";
import { readTracker } from "../../../src/core/reader/readTracker";
import { noValue } from "../../../src/core/reader/values/wordLists";
import { normalHeadings, normalOptions, normalRows } from "../../support/normalTracker";
import { rawWorkbook } from "../../support/rawWorkbook";
import { anything, firstMessy, messy } from "./anyCell";

/** Whatever order the properties are tried in, the same trackers are made. */
const runs = { numRuns: 60, seed: 20_260_901 };

/** Whether a reading holds what was typed: as it stands, or with the spaces and the signs around it gone. */
function holds(part: unknown, text: string): boolean {
  if (typeof part !== "object" || part === null) return false;
  if (part instanceof Map) return [...part.values()].some((each) => holds(each, text));
  if (Array.isArray(part)) return part.some((each) => holds(each, text));
  if ("kind" in part && (part.kind === "unreadable" || part.kind === "blank")) return false;
  if ("raw" in part && typeof part.raw === "string" && part.raw.trim() === text) return true;
  return Object.values(part).some((each) => holds(each, text));
}

describe("a cell of a column that is understood", () => {
  it("is in the pupil's reading, or a finding names it: never passed over in silence", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: firstMessy, max: normalHeadings.length - 1 }),
        fc.oneof(anything, messy),
        (column, typed) => {
          const rows = normalRows((made) => {
            made[4]![column] = typed;
          });
          const workbook = rawWorkbook({ name: "Y11", rows: rows.slice(0, 13) });
          const cell = workbook.sheets[0]?.rows[4]?.[column] ?? null;
          const text = cell?.text.trim() ?? "";
          fc.pre(noValue(text) !== "blank");
          const { pupils, findings } = readTracker(workbook, normalOptions);
          const named = findings.some(({ cells }) => cells.includes(cellName(4, column)));
          const read = holds(
            pupils.find(({ row }) => row === 5),
            text,
          );
          expect({ column: normalHeadings[column], text, told: named || read }).toMatchObject({ told: true });
        },
      ),
      { ...runs, numRuns: 200 },
    );
  });
});
