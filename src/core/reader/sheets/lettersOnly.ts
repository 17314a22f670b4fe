import { plainText } from "../../domain/plainText";
import { cellAt, shownText } from "../cells";
import { headingKey } from "../headings/headingText";
import type { TrackerColumnId } from "../trackerColumns";
import { noValue } from "../values/wordLists";
import type { Heading } from "./composeHeadings";
import type { PupilList } from "./pupilList";
import { withField } from "./sessionHeadings";

/** Headings of facts that are her own ratings where nothing but colours stands below, by their keys. */
const ratedFacts: ReadonlyMap<string, TrackerColumnId> = new Map(
  (
    [
      ["ragAttendance", "Attendance | Att | Attend"],
      ["ragAttainment", "Attainment | Progress | Academic | Education | Learning"],
      ["ragBehaviour", "Behaviour | Conduct | Exclusions | Suspensions"],
      ["ragWellbeing", "Wellbeing | Well-being | Emotional wellbeing | SEMH"],
      ["ragOverall", "Overall | Overall rating | Rating | Traffic light"],
    ] as const
  ).flatMap(([field, texts]) => texts.split("|").map((text) => [headingKey(text), field] as const)),
);

const colour = /^(?:r|a|g|red|amber|green)$/;
/** G and A are grades, too. */
const noGrade = /^(?:r|red|amber|green)$/;

/** The list with "Attendance" over nothing but RED, AMBER and GREEN, or their letters, as her own rating of it. */
export function withLettersOnly(list: PupilList): PupilList {
  const rated = list.headings.filter((heading) => fieldFor(heading) !== null && holdsColours(list, heading));
  const proved = rated.some((heading) => textsOf(list, heading).some((text) => noGrade.test(text)));
  if (!proved) return list;
  const headings = list.headings.map((each) => {
    const field = rated.includes(each) ? fieldFor(each) : null;
    return field === null ? each : withField(each, field);
  });
  return { ...list, headings };
}

function fieldFor({ text }: Heading): TrackerColumnId | null {
  return ratedFacts.get(headingKey(text)) ?? null;
}

function holdsColours(list: PupilList, heading: Heading): boolean {
  const texts = textsOf(list, heading);
  return texts.length > 0 && texts.every((text) => colour.test(text));
}

/** What stands below a heading, without words for no value. */
function textsOf({ sheet, firstRow, endRow }: PupilList, { column }: Heading): string[] {
  const texts: string[] = [];
  for (let row = firstRow; row < endRow; row++) {
    const text = plainText(shownText(cellAt(sheet, row, column)));
    if (noValue(text) === null) texts.push(text);
  }
  return texts;
}
