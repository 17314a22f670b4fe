import type { ScaleId } from "../../domain/grades/gradeReading";
import { headingKey } from "../headings/headingText";
import type { Questions } from "../questions";
import { remember } from "../remember";
import type { Heading } from "../sheets/composeHeadings";
import { placeIn } from "../sheets/pupilList";
import type { PupilList } from "../sheets/pupilList";
import { chooseScale, isGrade } from "./chooseScale";

const gcseScales: readonly ScaleId[] = ["9-1", "A*-G"];

/**
 * The scale of a column, asked about when grades of the one GCSE scale stand among those of the other. A
 * grade that is not on the scale that counts stays unreadable: scales are never mixed in a column.
 */
export function askScale(
  list: PupilList,
  heading: Heading,
  likely: readonly ScaleId[],
  texts: readonly string[],
  questions: Questions,
): ScaleId {
  const chosen = chooseScale(likely, texts);
  const other = gcseScales.find((id) => id !== chosen);
  const onOther = remember(
    (text: string) => other !== undefined && isGrade(text, other) && !isGrade(text, chosen),
  );
  const mixed =
    gcseScales.includes(chosen) && other !== undefined && likely.includes(other)
      ? texts.filter(onOther).length
      : 0;
  if (other === undefined || mixed === 0) return chosen;
  const at = placeIn(list, heading.row, heading.column);
  const count = texts.filter((text) => isGrade(text, chosen)).length;
  const answer = questions.decide({
    id: `scale:${list.label}:${heading.text}`,
    about: `scale ${headingKey(heading.text)}`,
    text: () =>
      `Below ${at.cell} ‘${heading.text}’ ${count} grades are on the scale ${chosen} and ${mixed} on ${other}. Which scale is the column on? Grades of the other one are not known until they are corrected.`,
    at,
    options: [chosen, other],
    likely: chosen,
  });
  return answer === other ? other : chosen;
}
