import { decimal, exactText } from "../../exact";
import type { ShareMeasure } from "../measure";
import { factsOnly, has, schoolYears } from "./facts";

/** Pupils with one suspension or more; a recorded none is a no, and no record is not known. */
export const suspended: ShareMeasure = {
  ...factsOnly,
  kind: "share",
  id: "suspended",
  title: "At least one suspension",
  shortTitle: "Suspended at least once",
  defaultYears: schoolYears,
  unit: "percent",
  decimals: 1,
  betterIs: "low",
  validFor: { from: "2006/07", to: null },
  phrases: {
    attained: "had at least one suspension",
    toAttain: "to have a suspension",
    workingAt: "have had at least one suspension",
  },
  whyItMatters: "A suspension often comes before a move of school or of placement.",
  source: "DfE, Outcomes for children looked after: pupils with at least one suspension",
  hasColumns: has(({ termly }) => termly.suspendedDays),
  attained: ({ termly: { suspendedDays } }) => {
    const plain = { missing: [], notEntered: false } as const;
    if (suspendedDays.kind !== "value")
      return { ...plain, answer: "notKnown", why: "nothing recorded about suspensions" };
    const days = decimal(suspendedDays.value);
    if (days.equals(0)) return { ...plain, answer: "no", why: "no suspension" };
    const why = `${exactText(days)} ${days.equals(1) ? "day" : "days"} suspended`;
    return { ...plain, answer: "yes", why };
  },
};
