/**
 * Text of the hidden corner cell of every sheet of ours, where the row of column ids and the column of row keys
 * meet. A sheet that has it is ours, or a copy of one, and is never read as a tracker.
 */
export const cornerKey = "rp:keys";

/** Mark of the sheet of pupil ratings, which lists every pupil of the last refresh. */
export const pupilRatingsMark = "pupilRatings";

/** Before the pupil's key in the hidden key of a row about a pupil. */
export const pupilRowPrefix = "pupil:";

/** On the row of a pupil who is no longer listed, and stays for the officer's note. */
export const departedWords = "No longer on this list";

/** Mark of the sheet that keeps the figures of earlier terms. */
export const historyMark = "history";
