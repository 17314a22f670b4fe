import { findReadyScore } from "../../domain/readyScores";
import { headingKey } from "../headings/headingText";
import type { ReadContext } from "../readContext";
import type { Heading } from "../sheets/composeHeadings";
import { placeIn } from "../sheets/pupilList";
import type { PupilList } from "../sheets/pupilList";
import type { TrackerColumnId } from "../trackerColumns";
import { answersFit, fieldFit, scoresFit } from "./fieldFit";
import type { FieldFit } from "./fieldFit";
import { looksLikeGrades } from "./looksLikeGrades";

/**
 * Headings of a list that are not used: what stands below one says that it is something else; a misspelt or
 * doubtful one is not believed, or takes the place of one that is sure. Each misspelt or doubtful one is asked
 * about, unless its values refute it. It is believed until she answers where they prove it.
 */
export function unusedForSlips(list: PupilList, context: ReadContext): ReadonlySet<Heading> {
  const unused = new Set<Heading>();
  for (const heading of list.headings) {
    const { slip, loose } = heading.meaning;
    if (slip === null && !loose) continue;
    const fit = fitOf(list, heading, context);
    const rival = slip === null ? null : (list.headings.find((each) => isRival(each, heading)) ?? null);
    const believed = slip === null ? fit !== "refutes" : believes(list, heading, fit, rival, context);
    if (!believed) unused.add(heading);
    else if (rival !== null) unused.add(rival);
  }
  return unused;
}

/** A subject is only believed over grades, and a field only where the list has none that is sure. */
function fitOf(
  list: PupilList,
  { column, meaning: { topic, slip } }: Heading,
  { asAt }: ReadContext,
): FieldFit {
  if (topic?.kind === "grade") return looksLikeGrades(list, column, topic.subject) ? "proves" : "refutes";
  const score = topic?.kind === "ready" ? findReadyScore(topic.measure) : null;
  if (score !== null) return scoresFit(list, column, score);
  if (topic?.kind === "ready" && slip !== null) return answersFit(list, column, topic.measure);
  if (topic?.kind !== "field") return "proves";
  return slip !== null && isCertain(list, topic.field)
    ? "refutes"
    : fieldFit(list, column, topic.field, asAt);
}

function isCertain(list: PupilList, field: TrackerColumnId): boolean {
  return list.headings.some(
    ({ meaning }) =>
      meaning.slip === null && meaning.topic?.kind === "field" && meaning.topic.field === field,
  );
}

/** The same subject, role, term and year, spelt right. */
function isRival({ meaning, broken }: Heading, misspelt: Heading): boolean {
  const said = (of: Heading["meaning"]): string => JSON.stringify({ ...of, slip: null, loose: false });
  return !broken && meaning.slip === null && said(meaning) === said(misspelt.meaning);
}

function believes(
  list: PupilList,
  heading: Heading,
  fit: FieldFit,
  rival: Heading | null,
  { questions }: ReadContext,
): boolean {
  if (fit === "refutes" || fit === "blank") return false;
  const at = placeIn(list, heading.row, heading.column);
  const slip = heading.meaning.slip ?? "";
  const instead =
    rival === null ? "" : ` instead of ${placeIn(list, rival.row, rival.column).cell} ‘${rival.text}’`;
  const answer = questions.decide({
    id: `heading:${list.label}:${heading.text}`,
    about: `heading ${headingKey(heading.text)}`,
    text: () => `Use ${at.cell} ‘${heading.text}’ for ${slip}${instead}?`,
    at,
    options: ["yes", "no"],
    likely: rival === null && fit === "proves" ? "yes" : "no",
  });
  return answer === "yes";
}
