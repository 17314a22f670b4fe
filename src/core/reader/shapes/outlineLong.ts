import { cellAt } from "../cells";
import type { HeadingTopic } from "../headings/headingMeaning";
import type { ReadContext } from "../readContext";
import type { Heading } from "../sheets/composeHeadings";
import type { PupilList } from "../sheets/pupilList";
import { findLongLayout } from "./findLayout";
import type { LongLayout } from "./longLayout";
import { MadeColumns } from "./madeColumns";
import { RowTexts } from "./rowTexts";

/** Grades count as those of some subject until the year is known, by which the rows are taken. */
const anyGrade: HeadingTopic = { kind: "grade", subject: "english" };

/**
 * A list with several rows for one pupil, with the headings that its terms and kinds of grades make: enough
 * to settle the academic year, before `turnLong` reads its rows. Any other list is returned as it is.
 */
export function outlineLong(list: PupilList, context: ReadContext): PupilList {
  const layout = list.options === undefined ? findLongLayout(list) : null;
  if (layout === null) return list;
  const cameFrom = new Map<Heading, Heading>();
  const made = madeHeadings(list, layout, context);
  for (const heading of made) cameFrom.set(heading, heading);
  return { ...list, headings: [...layout.details, ...made], long: { layout, cameFrom } };
}

function madeHeadings(list: PupilList, layout: LongLayout, context: ReadContext): Heading[] {
  const texts = new RowTexts(list, layout, null, context);
  const columns = new MadeColumns(list, layout, texts);
  const subject = layout.subject === null ? null : { topic: anyGrade, said: "" };
  for (let row = list.firstRow; row < list.endRow; row++) {
    const [when, type] = [texts.when(row), texts.type(row)];
    for (const value of layout.values) {
      if (cellAt(list.sheet, row, value.column) === null) continue;
      columns.of(value, { when, type, subject: value.meaning.topic?.kind === "field" ? null : subject });
    }
  }
  return columns.all().map(({ value, meaning }) => ({ ...value, meaning }));
}
