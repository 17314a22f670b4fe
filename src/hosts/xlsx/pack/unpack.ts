import { unzipSync } from "fflate";
import { DamagedFileError, FileTooLargeError, PasswordProtectedError } from "../xlsxErrors";
import { refuseOtherZips, refuseWhatIsNoZip } from "./fileKind";
import { readZipDirectory } from "./zipDirectory";

/** Bounds against a zip bomb: a tracker of 100,000 pupils by 120 columns unpacks to about 500 MB. */
const limits = { bytes: 512 * 1024 * 1024, entries: 10_000, label: "512 MB" } as const;

/**
 * Unpacks a workbook file into its parts, in the file's own order. Sizes are checked before anything is unpacked.
 * @throws NotAnXlsxError, PasswordProtectedError, FileTooLargeError, DamagedFileError
 */
export function unpack(bytes: Uint8Array, fileName: string): Map<string, Uint8Array> {
  refuseWhatIsNoZip(bytes, fileName);
  const entries = readZipDirectory(bytes);
  if (!entries) throw new DamagedFileError(fileName);
  const total = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (total > limits.bytes || entries.length > limits.entries)
    throw new FileTooLargeError(fileName, limits.label);
  if (entries.some((entry) => entry.encrypted)) throw new PasswordProtectedError(fileName);
  const files = entries.filter((entry) => !entry.name.endsWith("/")).map((entry) => entry.name);
  refuseOtherZips(files, fileName);
  if (new Set(files).size !== files.length) throw new DamagedFileError(fileName);
  const unzipped = unzip(bytes, fileName);
  return new Map(files.map((name) => [name, unzipped.get(name) ?? new Uint8Array()]));
}

function unzip(bytes: Uint8Array, fileName: string): Map<string, Uint8Array> {
  try {
    return new Map(Object.entries(unzipSync(bytes)));
  } catch (cause) {
    throw new DamagedFileError(fileName, cause);
  }
}
