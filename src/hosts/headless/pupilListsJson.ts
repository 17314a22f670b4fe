import type {
  FigureThen,
  ListedPupil,
  Priority,
  PupilLists,
} from "../../core/analysis/pupilLists/pupilLists";

/** The lists of pupils as JSON, by keys and rows; never names. Empty lists where there are no results. */
export function pupilListsJson(lists: PupilLists | null): object {
  return {
    priority: lists?.priority.map(priorityJson) ?? [],
    underachieving: lists?.underachieving.map(listedJson) ?? [],
    transition: lists?.transition.map((each) => ({ ...listedJson(each), triggers: each.triggers })) ?? [],
    redList:
      lists?.redList.map((each) => ({
        ...listedJson(each),
        reds: each.reds,
        since: each.since,
        school: each.school,
      })) ?? [],
  };
}

function priorityJson({ indicator, pupils, toTarget, ifAll }: Priority): object {
  return {
    indicator,
    toTarget: toTarget && { ...figureJson(toTarget), reached: toTarget.reached },
    ifAll: figureJson(ifAll),
    pupils: pupils.map((each) => ({ ...listedJson(each), things: each.things, short: each.short })),
  };
}

function figureJson({ pupils, value, exact }: FigureThen): object {
  return { pupils, value: Number(value), exact };
}

function listedJson({ pupil, reasons }: ListedPupil): object {
  return { key: pupil.key, sheet: pupil.sheet, row: pupil.row, reasons };
}
