import { HostError } from "./ports";

/** Why a sheet does not go back, or does not go; each ends a sentence that begins with the sheet's name. */
export const leftBecause = {
  list: "is a list, of which no earlier copy is kept: it shows what the last refresh wrote, says so under its title, and comes right with the next one",
  noCopy: "was written by an earlier version of Recovery Planner, which kept no copy to go back to",
  keys: "has lost its hidden row 2 or its hidden Key column, so its rows cannot be matched",
  gone: "is no longer in the workbook",
  typed: "holds something that you typed or moved, so it was hidden and not deleted",
  mentioned: "is mentioned by a formula on another sheet, so it was hidden and not deleted",
  attached:
    "may have a note, a comment, a picture or a chart of yours on it, so it was hidden and not deleted",
} as const;

export type LeftBecause = keyof typeof leftBecause;

export function nothingToPutBack(): HostError {
  return new HostError(
    "nothing-to-put-back",
    "There is no refresh to put back: nothing was refreshed in this workbook yet, or the last refresh was put back already. Nothing was changed.",
  );
}

export function cannotRemember(): HostError {
  return new HostError(
    "nothing-to-put-back",
    "The add-in's hidden record of the last refresh cannot be read, so it cannot be put back. Nothing was changed. Open the copy of the workbook that was saved before the refresh.",
  );
}

export function notFinishedYet(messages: readonly string[]): HostError {
  return new HostError(
    "not-finished",
    ["The last refresh is not finished, and cannot be finished as the tracker stands:", ...messages].join(
      " ",
    ),
  );
}
