import type { ScaleId } from "../../domain/grades/gradeReading";
import { headingKey } from "../headings/headingText";
import type { Questions } from "../questions";
import type { Heading } from "../sheets/composeHeadings";
import { placeIn } from "../sheets/pupilList";
import type { PupilList } from "../sheets/pupilList";

/** Asks on which scale a column is; `text` is told where it is, in words. */
export function askWhichScale(
  list: PupilList,
  heading: Heading,
  options: readonly ScaleId[],
  likely: ScaleId,
  text: (where: string) => string,
  questions: Questions,
): ScaleId {
  const at = placeIn(list, heading.row, heading.column);
  const answer = questions.decide({
    id: `scale:${list.label}:${heading.text}`,
    about: `scale ${headingKey(heading.text)}`,
    text: () => text(`Below ${at.cell} ‘${heading.text}’`),
    at,
    options,
    likely,
  });
  return options.find((id) => id === answer) ?? likely;
}
