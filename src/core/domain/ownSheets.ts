/**
 * Text of the hidden corner cell of every sheet of ours, where the row of column ids and the column of row keys
 * meet. A sheet that has it is ours, or a copy of one, and is never read as a tracker.
 */
export const cornerKey = "rp:keys";
