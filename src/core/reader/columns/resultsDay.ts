import { summerYear } from "../../domain/academicYear";
import type { Period, ReadContext } from "../readContext";

/** Day of the summer from which GCSE results may be known. Source: JCQ, results are out in the third week of August. */
const resultsDay = "08-15";

/** Whether the examination results of the year that is read may be known on the run's day. */
export function resultsAreOut({ academicYear }: Period, { asAt }: Pick<ReadContext, "asAt">): boolean {
  return asAt >= `${summerYear(academicYear)}-${resultsDay}`;
}
