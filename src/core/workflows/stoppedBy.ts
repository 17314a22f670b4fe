import type { Finding } from "../domain/finding";
import type { Calculated } from "./outcomes";
import type { ReadWorkbook } from "./readWorkbook";

/** The run with findings more that stop it: nothing is to be written. */
export function stoppedBy(read: ReadWorkbook, faults: readonly Finding[]): ReadWorkbook {
  return { ...read, calculated: { ...withFindings(read.calculated, faults), stopped: true } };
}

export function withFindings(calculated: Calculated, more: readonly Finding[]): Calculated {
  const { reading } = calculated;
  return { ...calculated, reading: { ...reading, findings: [...reading.findings, ...more] } };
}
