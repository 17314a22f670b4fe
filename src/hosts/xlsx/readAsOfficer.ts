import { HostError } from "../../core/workflows/ports";
import { DamagedFileError } from "./xlsxErrors";

/** Reading a file of any origin: what its own faults throw becomes a sentence for the officer; refusals pass through. */
export function readAsOfficer<T>(fileName: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw cause instanceof HostError ? cause : new DamagedFileError(fileName, cause);
  }
}
