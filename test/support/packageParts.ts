import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

export type Parts = Record<string, Uint8Array>;

export function partsOf(file: Uint8Array): Parts {
  return unzipSync(file);
}

export function textOf(parts: Parts, name: string): string {
  const part = parts[name];
  if (!part) throw new Error(`there is no part ${name}`);
  return strFromU8(part);
}

/** The file with another first entry in its directory: said to be encrypted, or to unpack to so many bytes. */
export function withDirectory(
  file: Uint8Array,
  { encrypted = false, unpacked }: { readonly encrypted?: boolean; readonly unpacked?: number },
): Uint8Array {
  const changed = Buffer.from(file);
  // A central directory header, APPNOTE 4.3.12: flags at 8, uncompressed size at 24.
  const at = changed.indexOf("504b0102", "hex");
  if (encrypted) changed.writeUInt16LE(changed.readUInt16LE(at + 8) | 1, at + 8);
  if (unpacked !== undefined) changed.writeUInt32LE(unpacked, at + 24);
  return changed;
}

/** A file with some parts changed or added; a null takes the part out. */
export function withParts(
  file: Uint8Array,
  changes: Record<string, string | Uint8Array | null | ((text: string) => string)>,
): Uint8Array {
  const parts = new Map(Object.entries(partsOf(file)));
  for (const [name, change] of Object.entries(changes)) {
    const old = strFromU8(parts.get(name) ?? new Uint8Array());
    if (change === null) parts.delete(name);
    else
      parts.set(
        name,
        change instanceof Uint8Array ? change : strToU8(typeof change === "string" ? change : change(old)),
      );
  }
  return zipSync(Object.fromEntries(parts), { mtime: new Date(1980, 0, 1) });
}
