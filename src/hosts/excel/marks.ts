/** The worksheet custom property that makes a sheet ours; its value is the mark. Excel does not copy it with a sheet. */
export const markProperty = "rp.sheet";
