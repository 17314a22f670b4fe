import { cellAt, countFilled, shownText } from "../cells";
import { headingKey } from "../headings/headingText";
import type { Heading } from "./composeHeadings";
import type { PupilList } from "./pupilList";

/** "Key" over G, A and R is a key of codes; over 701, 702 and 703 it numbers the pupils. */
export function withoutCodes({ sheet, firstRow, endRow }: PupilList, heading: Heading): Heading {
  const { topic } = heading.meaning;
  const named = topic?.kind === "field" && topic.field === "localId";
  if (!named || !/^(?:key|codes?)$/.test(headingKey(heading.text))) return heading;
  const texts: string[] = [];
  let rows = 0;
  for (let row = firstRow; row < endRow; row++) {
    const text = shownText(cellAt(sheet, row, heading.column)).trim();
    if (text !== "") texts.push(text);
    if (countFilled(sheet, row, 3) > 2) rows++;
  }
  const numbers = texts.filter((text) => /\d/.test(text));
  const own = numbers.length * 2 > texts.length && new Set(texts).size === texts.length;
  if (own && texts.length * 2 >= rows) return heading;
  return { ...heading, meaning: { ...heading.meaning, topic: { kind: "unused" } } };
}
