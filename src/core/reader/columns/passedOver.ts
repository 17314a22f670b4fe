import { headingKey } from "../headings/headingText";
import { topicLabel } from "../headings/topicLabel";
import type { Questions } from "../questions";
import type { Heading } from "../sheets/composeHeadings";
import { columnNamed } from "../sheets/headingWorth";
import { listFingerprint, placeIn } from "../sheets/pupilList";
import type { PupilList } from "../sheets/pupilList";

const nothing = "nothing: pass it over";

/** A list without what she says is not in its columns: their headings stay and mean nothing. Nobody is asked. */
export function withoutPassedOver(list: PupilList, questions: Questions): PupilList {
  const passed = new Set(list.headings.filter((heading) => isPassedOver(list, heading, questions)));
  if (passed.size === 0) return list;
  const headings = list.headings.map((heading) => (passed.has(heading) ? unused(heading) : heading));
  // What is remembered of the list is not to be lost with the column.
  return { ...list, headings, print: listFingerprint(list) };
}

function unused(heading: Heading): Heading {
  return { ...heading, meaning: { ...heading.meaning, topic: { kind: "unused" } } };
}

/** Headings that are in doubt are asked about anyway; without those of names and numbers there are no pupils. */
function isPassedOver(
  list: PupilList,
  { row, column, text, meaning }: Heading,
  questions: Questions,
): boolean {
  const { topic, slip } = meaning;
  const isIdentity = columnNamed(meaning)?.identity === true;
  if (topic === null || topic.kind === "unused" || slip !== null || isIdentity) return false;
  const at = placeIn(list, row, column);
  const label = topicLabel(topic);
  const answer = questions.decide({
    id: `column:${list.sheet.name}:${at.cell}`,
    about: `column ${headingKey(text)}`,
    text: () => `What is in ${at.cell} ‘${text}’?`,
    at,
    options: [label, nothing],
    lasting: ["as understood", nothing],
    likely: label,
    offered: true,
  });
  return answer === nothing;
}
