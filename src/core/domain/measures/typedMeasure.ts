/** The measure of an indicator whose figures another team gives. */
export const typedMeasure = "typed";
