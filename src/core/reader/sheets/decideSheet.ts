import type { Asking, Questions } from "../questions";
import { listFingerprint } from "./pupilList";
import type { PupilList } from "./pupilList";

/** Answers to a question whether to read a sheet. */
const answers = { leaveOut: "leave out", read: "read" } as const;

type Lists = readonly [PupilList, ...PupilList[]];

/** Why a sheet is not read that she does not want to be. */
export const unwanted = "you chose not to read it";

/**
 * Asks whether a sheet should be read that something speaks against; it is left out unless she says otherwise, or it
 * is the only one with pupils.
 */
export function decideSheet(lists: Lists, against: string, questions: Questions, only = false): boolean {
  const { name } = lists[0].sheet;
  const answer = questions.decide({
    ...aboutSheet(lists, "read sheet"),
    text: () =>
      `Read the pupil list on ‘${name}’? ${only ? `It is read, as no other sheet has one, though ${against}` : `It is left out: ${against}`}.`,
    likely: only ? answers.read : answers.leaveOut,
  });
  return answer === answers.read;
}

/** Whether a sheet of pupils is read that nothing speaks against: nobody is asked, but she may leave it out. */
export function isWanted(lists: Lists, questions: Questions): boolean {
  return offerSheet(lists, answers.read, questions);
}

/** Whether a sheet is read that was passed over, as its names are not those of pupils on another list; she may say that they are pupils. */
export function isWantedAllTheSame(lists: Lists, questions: Questions): boolean {
  return offerSheet(lists, answers.leaveOut, questions);
}

function offerSheet(lists: Lists, likely: string, questions: Questions): boolean {
  const answer = questions.decide({
    ...aboutSheet(lists, "sheet not in doubt"),
    text: () => `Read the pupils on ‘${lists[0].sheet.name}’?`,
    likely,
    offered: true,
  });
  return answer === answers.read;
}

function aboutSheet(
  lists: Lists,
  about: string,
): Pick<Asking, "id" | "about" | "at" | "options" | "settles"> {
  const { name } = lists[0].sheet;
  return {
    id: `read-sheet:${name}`,
    about: `${about} ${lists.map(listFingerprint).join(" ")}`,
    at: { sheet: name, cell: "A1" },
    options: [answers.leaveOut, answers.read],
    settles: [],
  };
}
