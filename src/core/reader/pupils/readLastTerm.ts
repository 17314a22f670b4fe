import type { LastTermRatings, PupilThen } from "../../domain/lastTerm";
import { departedWords, pupilRatingsMark, pupilRowPrefix } from "../../domain/ownSheets";
import { ratingNames } from "../../domain/ratings";
import type { Rating, RatingName } from "../../domain/ratings";
import {
  comparedRow,
  readComparedWords,
  readPeriodWords,
  readRatingNow,
  readRatingThen,
} from "../../domain/ratingSheet";
import { compareTerms } from "../../domain/term";
import type { Term } from "../../domain/term";
import type { RawWorkbook } from "../rawWorkbook";
import { ownRows } from "./ownRows";
import type { OwnRow } from "./ownRows";

/**
 * The ratings of an earlier term, from our own sheet of pupil ratings as it stands. A sheet of an earlier term
 * tells its own; one of this term tells those that it was compared with, so that another refresh compares with
 * the same. Null without such a sheet, and of one that is later than the term reported on.
 */
export function readLastTerm(workbook: RawWorkbook, now: Term): LastTermRatings | null {
  const sheet = workbook.sheets.find(({ mark }) => mark?.startsWith(pupilRatingsMark) === true);
  const rows = sheet === undefined ? [] : ownRows(sheet);
  const lineOf = (key: string): string => rows.find((row) => row.key === key)?.text("first") ?? "";
  const drawn = readPeriodWords(lineOf("period"));
  if (drawn === null || compareTerms(drawn, now) > 0) return null;
  if (compareTerms(drawn, now) < 0) return { term: drawn, pupils: pupilsOf(rows, readRatingNow) };
  const term = readComparedWords(lineOf(comparedRow));
  return term === null ? null : { term, pupils: pupilsOf(rows, readRatingThen) };
}

function pupilsOf(rows: readonly OwnRow[], read: (text: string) => Rating | null): LastTermRatings["pupils"] {
  return new Map(
    rows.flatMap((row) => {
      const overall = row.text("overall");
      if (!row.key.startsWith(pupilRowPrefix) || overall === departedWords) return [];
      const then = read(overall);
      return then === null ? [] : [[row.key.slice(pupilRowPrefix.length), pupilThen(row, then, read)]];
    }),
  );
}

function pupilThen(row: OwnRow, overall: Rating, read: (text: string) => Rating | null): PupilThen {
  const ratings = ratingNames.map((name) => [name, read(row.text(name)) ?? "NO_DATA"] as const);
  return { overall, ratings: Object.fromEntries(ratings) as Record<RatingName, Rating> };
}
