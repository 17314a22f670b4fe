import { readSchoolType } from "../../../src/core/domain/schoolTypes";
import { readNeed } from "../../../src/core/domain/sen/needs";
import { readProvision } from "../../../src/core/domain/sen/provisions";
import type { Reading } from "../../../src/core/domain/pupil";
import { splits } from "./workload";
import type { Cell } from "./workload";

/** How the product reads the cells that pupils are grouped by, in the order of the columns. */
const readers: readonly ((text: string) => Reading<string>)[] = [
  readProvision,
  (text) => readNeed(text).primary,
  (text) => ({ kind: "value", value: text, raw: text }),
  readSchoolType,
];

/** Says a row's group in the full cross product; each different text is read once. */
export function groupReader(): (cells: readonly Cell[]) => number {
  const columns = splits.map(({ codes }, at) => ({
    codes,
    read: readers[at] ?? readProvision,
    known: new Map<Cell, number>(),
  }));
  return (cells) => {
    let group = 0;
    let at = 0;
    for (const { codes, read, known } of columns) {
      const cell = cells[at] ?? "";
      at += 1;
      let place = known.get(cell);
      if (place === undefined) known.set(cell, (place = placeOf(read(String(cell)), codes)));
      group = group * codes.length + place;
    }
    return group;
  };
}

function placeOf(reading: Reading<string>, codes: readonly string[]): number {
  const place = reading.kind === "value" ? codes.indexOf(reading.value) : -1;
  if (place === -1) throw new Error("The workload has no such code");
  return place;
}
