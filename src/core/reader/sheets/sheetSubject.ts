import type { SubjectId } from "../../domain/grades/subjects";
import { looksLikeGrades } from "../columns/looksLikeGrades";
import { headingWords } from "../headings/headingText";
import { readExactHeading } from "../headings/readHeading";
import { readPart } from "../headings/readPart";
import { namelessRatings } from "../trackerColumns/ratings";
import type { Heading } from "./composeHeadings";
import type { PupilList } from "./pupilList";

/** Words beside a subject in a sheet's name or title that do not change it: "Maths tracker", "Writing assessments". */
const besideSubjects: ReadonlySet<string> = new Set(
  "tracker tracking tracked sheet assessment assessments attainment progress levels marks list overview tab".split(
    " ",
  ),
);

/**
 * A list of one subject: columns whose headings say only a term, a role or a year ("Aut", "Target") take the
 * subject that the sheet's name or a title says, where grades stand beneath them.
 */
export function withSheetSubject(list: PupilList): PupilList {
  const bare = list.headings.filter(isBare);
  const subject = bare.length === 0 ? null : sheetSubject(list);
  if (subject === null) return list;
  const taking = new Set(bare.filter(({ column }) => looksLikeGrades(list, column, subject)));
  const headings = list.headings.map((heading): Heading => {
    if (!taking.has(heading)) return heading;
    return { ...heading, meaning: { ...heading.meaning, topic: { kind: "grade", subject } } };
  });
  return { ...list, headings };
}

/** A heading of words that tell a column's role, term or year, and of no others. */
function isBare({ missing, broken, text, meaning }: Heading): boolean {
  if (missing || broken) return false;
  const part = readPart(text);
  if (meaning.topic !== null && !namelessRatings.has(part.key)) return false;
  return part.key !== "" && part.core === "" && !/^\d+$/.test(part.key);
}

/** The one subject that the titles name, the line nearest to the list first; null when they name none. */
export function sheetSubject({ titles }: PupilList): SubjectId | null {
  for (const { text } of [...titles.slice(1).reverse(), ...titles.slice(0, 1)]) {
    const words = headingWords(text).filter((word) => !besideSubjects.has(word));
    const { topic } = readExactHeading([words.join(" ")]);
    if (topic?.kind === "grade") return topic.subject;
  }
  return null;
}
