import type { Finding } from "../domain/finding";
import type { Calculated } from "./outcomes";
import type { ReadWorkbook } from "./readWorkbook";

/** The same reading, in which these findings stop the run before anything is written. */
export function stoppedBy(read: ReadWorkbook, faults: readonly Finding[]): ReadWorkbook {
  return { ...read, calculated: { ...withFindings(read.calculated, faults), stopped: true } };
}

/** The same with findings behind those of the reading. */
export function withFindings(calculated: Calculated, more: readonly Finding[]): Calculated {
  const { reading } = calculated;
  return { ...calculated, reading: { ...reading, findings: [...reading.findings, ...more] } };
}
