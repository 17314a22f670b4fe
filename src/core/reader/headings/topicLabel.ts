import { subjectOf } from "../../domain/grades/subjects";
import { findMeasure } from "../../domain/measures/index";
import { findReadyScore } from "../../domain/readyScores";
import { trackerColumns } from "../trackerColumns";
import type { HeadingTopic } from "./headingMeaning";

const labels: ReadonlyMap<string, string> = new Map(trackerColumns.map(({ id, label }) => [id, label]));

/** What a heading is about, in the words of a question: "the date of birth", "Mathematics". */
export function topicLabel(topic: HeadingTopic): string {
  if (topic.kind === "field") return labels.get(topic.field) ?? topic.field;
  if (topic.kind === "grade") return subjectOf(topic.subject).label;
  if (topic.kind === "ready")
    return findReadyScore(topic.measure)?.label ?? `a yes or no for ${measureWords(topic.measure)}`;
  return topic.kind === "vocational" ? "a vocational qualification" : "nothing";
}

/** A measure as its rows are called: "Persistent absence". */
export function measureWords(id: string): string {
  return findMeasure(id)?.shortTitle ?? id;
}
