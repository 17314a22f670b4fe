import { termLabel } from "../../domain/term";
import { headingKey } from "../headings/headingText";
import type { Period, ReadContext } from "../readContext";
import type { Heading } from "../sheets/composeHeadings";
import { cellIn, placeIn } from "../sheets/pupilList";
import type { PupilList } from "../sheets/pupilList";
import type { TrackerColumnId } from "../trackerColumns";
import { termOfHeading } from "./chooseColumns";

/** Fields that are rated by the term. */
const termly: ReadonlySet<TrackerColumnId> = new Set([
  "attendance",
  "absence",
  "authorisedAbsence",
  "unauthorisedAbsence",
  "suspendedDays",
  "permanentlyExcluded",
  "pepInTime",
  "pepDate",
  "pepQuality",
  "sdq",
]);

/** Fields that are known once a year: any term of the year will do. */
const yearly: ReadonlySet<TrackerColumnId> = new Set(["sdq"]);

const answers = { no: "no", yes: "yes" } as const;

/** "Attendance from Sept 24" runs on from that month. */
const runsOn = /\b(?:from|since)\b/i;

/**
 * Whether a column of a termly field is of the term that is read. One of an earlier term of the year is asked
 * about, and not used until she says so; one of any other time is not used, which is noted.
 */
export function isOfTheTime(
  list: PupilList,
  field: TrackerColumnId,
  label: string,
  heading: Heading,
  period: Period,
  context: ReadContext,
): boolean {
  const term = termly.has(field) && !runsOn.test(heading.text) ? termOfHeading(heading, period) : null;
  if (term === null) return true;
  const sameYear = term.year === period.academicYear;
  if (sameYear && (term.name === period.term || yearly.has(field))) return true;
  const named = heading.meaning.term === null ? (term.year ?? "") : termLabel({ ...term, half: null });
  const now = `${period.term} ${period.academicYear}`;
  if (sameYear) return askEarlier(list, label, heading, { named, now }, context);
  const more = `${named}, so ${label} of ${now} is not known`;
  context.log.add("column-of-other-time", cellIn(list, heading.row, heading.column), {
    found: heading.text,
    more,
  });
  return false;
}

function askEarlier(
  list: PupilList,
  label: string,
  heading: Heading,
  { named, now }: { readonly named: string; readonly now: string },
  { questions }: ReadContext,
): boolean {
  const at = placeIn(list, heading.row, heading.column);
  const answer = questions.decide({
    id: `other-term:${list.label}:${heading.text}`,
    about: `other term ${headingKey(heading.text)}`,
    text: () =>
      `${at.cell} ‘${heading.text}’ is of ${named}, and no column with anything in it is of ${now}. Use it for ${label} all the same?`,
    at,
    options: [answers.no, answers.yes],
    likely: answers.no,
  });
  return answer === answers.yes;
}
