import { cellAt } from "../cells";
import { headingKey } from "../headings/headingText";
import type { Questions } from "../questions";
import { listFingerprint, placeIn } from "./pupilList";
import type { PupilList } from "./pupilList";
import { statusOf } from "./statusWords";

const answers = { read: "read", leaveOut: "leave out" } as const;

/**
 * The lists of one sheet that count. Where there are several, each is asked about: all are read until the
 * officer says otherwise, but one whose title says that its pupils have left is left out.
 */
export function countingLists(
  lists: readonly [PupilList, ...PupilList[]],
  questions: Questions,
): readonly PupilList[] {
  return lists.length === 1 ? lists : lists.filter((list) => counts(list, lists.length, questions));
}

function counts(list: PupilList, number: number, questions: Questions): boolean {
  const titles = ownTitles(list);
  const gone = titles.find((text) => statusOf(text) === "gone");
  const title = gone ?? titles[titles.length - 1];
  const under = title === undefined ? "" : ` under ‘${title.trim().slice(0, 60)}’`;
  const likely = gone === undefined ? answers.read : answers.leaveOut;
  const until = gone === undefined ? "It is read" : "It is left out";
  const answer = questions.decide({
    id: `read-list:${list.label}`,
    about: `read list ${listFingerprint(list)} ${titles.map(headingKey).join(" ")}`,
    text: (answered) =>
      `‘${list.sheet.name}’ holds ${number} pupil lists. Should the one in ${list.area ?? ""}${under} count?${answered ? "" : ` ${until} until you answer.`}`,
    at: placeIn(list, list.firstRow, firstColumn(list)),
    options: [answers.read, answers.leaveOut],
    likely,
    settles: [],
  });
  return answer === answers.read;
}

/** Texts of the lines above the headings, without the sheet's name. */
function ownTitles({ titles, sheet, firstRow }: PupilList): string[] {
  const own = titles.filter(({ at }) => at !== null && cellAt(sheet, at.row, at.column) !== null);
  const lines = own.length > 0 ? own : titles.filter(({ at }) => at !== null && at.row === firstRow - 1);
  return lines.map(({ text }) => text);
}

function firstColumn({ headings }: PupilList): number {
  return headings.find(({ missing }) => !missing)?.column ?? 0;
}
