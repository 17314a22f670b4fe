import { HostError } from "../../core/workflows/ports";
import { bytesOfFile } from "../copies/bytesOfFile";
import { RemoteWorkbook } from "./remoteWorkbook";

/** A workbook that is open on the page. */
export interface Opened {
  readonly workbook: RemoteWorkbook;
  readonly isSample: boolean;
  /** Another one for every workbook opened on this page. */
  readonly number: number;
}

let count = 0;
const sampleName = "sample-tracker.xlsx";

/**
 * Opens a file, or the sample tracker where there is none.
 * @throws HostError as `openXlsx` does, and `unreadable` when the browser gives no bytes
 */
export async function openWorkbook(file: File | null): Promise<Opened> {
  const workbook = file
    ? await RemoteWorkbook.open(await bytesOfFile(file), file.name)
    : await RemoteWorkbook.open(null, sampleName);
  return { workbook, isSample: file === null, number: ++count };
}

/** A host's refusal in its own words; of any other error nothing is shown. */
export function troubleOf(error: unknown): string {
  if (error instanceof HostError) return error.message;
  return "Something went wrong on this page; the fault is ours. The workbook stands as it did. Please try once more.";
}
