import fc from "fast-check";

/**
 * How often a property of pure code is tried where it says nothing else: a thousand times, in the long run ten
 * thousand. Properties of whole trackers and whole workbooks say how often themselves.
 */
export const pureRuns = process.env["LONG"] === "1" ? 10_000 : 1_000;

fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: pureRuns });

export default fc;
