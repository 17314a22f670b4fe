/** The worksheet custom property that makes a sheet ours; its value is the mark. Excel does not copy it with a sheet. */
export const markProperty = "rp.sheet";

/** A sheet that is still being drawn carries its mark behind this, so that half a sheet is never taken for a whole one. */
export const unfinished = "unfinished:";
