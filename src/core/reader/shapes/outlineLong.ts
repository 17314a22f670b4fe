import { cellAt } from "../cells";
import type { HeadingTopic } from "../headings/headingMeaning";
import type { ReadContext } from "../readContext";
import type { Heading } from "../sheets/composeHeadings";
import type { PupilList } from "../sheets/pupilList";
import { findLongLayout } from "./findLayout";
import type { LongLayout } from "./longLayout";
import { MadeColumns } from "./madeColumns";
import type { MadeColumn } from "./madeColumns";
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
  const values = madeHeadings(list, layout, context);
  const made = [...values.keys()];
  for (const heading of made) cameFrom.set(heading, heading);
  return { ...list, headings: [...layout.details, ...made], long: { layout, cameFrom, values } };
}

/** The headings, and how many values stand under each. */
function madeHeadings(
  list: PupilList,
  layout: LongLayout,
  context: ReadContext,
): ReadonlyMap<Heading, number> {
  const texts = new RowTexts(list, layout, null, context);
  const columns = new MadeColumns(list, layout, texts);
  const counts = new Map<MadeColumn, number>();
  const subject = layout.subject === null ? null : { topic: anyGrade, said: "" };
  for (let row = list.firstRow; row < list.endRow; row++) {
    const [when, type] = [texts.when(row), texts.type(row)];
    for (const value of layout.values) {
      if (cellAt(list.sheet, row, value.column) === null) continue;
      const ofField = value.meaning.topic?.kind === "field";
      const made = columns.of(value, { when, type, subject: ofField ? null : subject });
      counts.set(made, (counts.get(made) ?? 0) + 1);
    }
  }
  return new Map(
    columns.all().map((made) => [{ ...made.value, meaning: made.meaning }, counts.get(made) ?? 0]),
  );
}
