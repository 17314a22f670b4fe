import { scales } from "../../domain/grades/scales";
import { cellAt } from "../cells";
import type { PupilList } from "../sheets/findList";
import { gradeText } from "../values/gradeText";
import { isGrade } from "./chooseScale";

const cellsLookedAt = 30;

/** True when at least half of a column's first cells are grades on some scale. */
export function looksLikeGrades(list: PupilList, column: number): boolean {
  const texts: string[] = [];
  for (let row = list.firstRow; row < list.endRow && texts.length < cellsLookedAt; row++) {
    const cell = cellAt(list.sheet, row, column);
    if (cell !== null) texts.push(gradeText(cell));
  }
  const grades = texts.filter((text) => text.length < 20 && scales.some(({ id }) => isGrade(text, id)));
  return texts.length > 0 && grades.length * 2 >= texts.length;
}
