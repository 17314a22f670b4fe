import { HostError } from "../../core/workflows/ports";

/**
 * The bytes of a file that somebody chose on the page.
 * @throws HostError `unreadable` when the browser gives none
 */
export async function bytesOfFile(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    const message = `${file.name} could not be read: it may have been moved, or be open elsewhere. Choose it again.`;
    throw new HostError("unreadable", message, { cause });
  }
}
