import { subjectOf } from "../../domain/grades/subjects";
import { subjectTopic } from "../headings/aliases";
import { headingKey } from "../headings/headingText";
import type { ReadContext } from "../readContext";
import type { Heading } from "../sheets/composeHeadings";
import { onSheets } from "../sheets/onSheets";
import { placeIn } from "../sheets/pupilList";
import type { PupilList } from "../sheets/pupilList";
import { qualificationNumber, subjectOfNumber } from "./qualificationNumbers";
import type { SettledSubject, Unsettled } from "./settledSubject";

const notCounted = "do not count";

/** Offered first; the name of any other subject is an answer as well. */
const offered = ["English Language", "English Literature", "Mathematics", "Combined Science"];

/**
 * A qualification number without a title, asked about once a workbook however it is spelt; one that our table has is
 * taken for its subject until she answers.
 */
export function numberedSubject(
  list: PupilList,
  { column }: Heading,
  { text, row, grades }: Pick<Unsettled, "text" | "row" | "grades">,
  { questions }: ReadContext,
): SettledSubject {
  const at = placeIn(list, row, column);
  const number = qualificationNumber(text);
  const results = grades.length === 1 ? "a grade stands" : "grades stand";
  const registered = subjectOfNumber(text);
  const known = registered === null ? null : subjectOf(registered).label;
  const others = offered.filter((label) => headingKey(label) !== headingKey(known ?? ""));
  const likely = known ?? notCounted;
  const taken =
    known === null
      ? "We do not know the number"
      : `Copies of Ofqual's register give it as the GCSE in ${known}`;
  const answer = questions.decide({
    id: `subject-number:${number}`,
    about: `subject number ${headingKey(number)}`,
    text: (_, further) =>
      `${at.cell} ‘${text.slice(0, 60)}’${onSheets(list, further)} is a qualification number without a title, and ${results} beside it. ${taken}. Which subject is it?`,
    at,
    options: known === null ? [notCounted, ...others] : [known, ...others, notCounted],
    likely,
    reads: (said) => (subjectTopic(headingKey(said)) === null ? null : said),
    scope: "workbook",
    once: "qualification number",
    settles: [],
  });
  const topic = subjectTopic(headingKey(answer));
  return topic?.kind === "grade"
    ? { kind: "grade", subject: topic.subject, said: "gcse" }
    : { kind: "number" };
}
