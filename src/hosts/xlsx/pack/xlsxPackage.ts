import { zipSync } from "fflate";
import type { Document } from "@xmldom/xmldom";
import { decode, encode, parseXml, serialiseXml } from "./xml";

/** Every entry carries this date, so that the same workbook always gives the same bytes. */
const zipDate = new Date(1980, 0, 1);

/**
 * The parts of one workbook file by name (no leading slash). Parts nobody changed keep their bytes.
 */
export class XlsxPackage {
  private readonly parts: Map<string, Uint8Array>;
  /** Counts changes; the same number means the same content. */
  version = 0;

  constructor(parts: ReadonlyMap<string, Uint8Array>) {
    this.parts = new Map(parts);
  }

  /** A second package with the same parts, to be changed on its own. */
  copy(): XlsxPackage {
    const copy = new XlsxPackage(this.parts);
    copy.version = this.version;
    return copy;
  }

  names(): string[] {
    return [...this.parts.keys()];
  }

  has(name: string): boolean {
    return this.parts.has(name);
  }

  bytes(name: string): Uint8Array {
    const part = this.parts.get(name);
    if (!part) throw new Error(`the workbook refers to ${name}, which is not in it`);
    return part;
  }

  text(name: string): string {
    return decode(this.bytes(name));
  }

  xml(name: string): Document {
    return parseXml(this.text(name));
  }

  /** Writes a part; nothing is counted as changed when the bytes are the ones already there. */
  set(name: string, content: Uint8Array | string | Document): void {
    const bytes =
      content instanceof Uint8Array
        ? content
        : encode(typeof content === "string" ? content : serialiseXml(content));
    const old = this.parts.get(name);
    if (old && sameBytes(old, bytes)) return;
    this.parts.set(name, bytes);
    this.version++;
  }

  remove(name: string): void {
    if (this.parts.delete(name)) this.version++;
  }

  /** First free name of a numbered family: `xl/tables/table`, `.xml` → `xl/tables/table3.xml`. Names differ by more than case. */
  freeName(stem: string, ending: string): string {
    const taken = new Set(this.names().map((name) => name.toLowerCase()));
    for (let number = 1; ; number++) {
      const name = `${stem}${number}${ending}`;
      if (!taken.has(name.toLowerCase())) return name;
    }
  }

  /** The whole as a file; `packed: false` skips compression for a reader in the same process. */
  toFile(packed: boolean): Uint8Array {
    const level = packed ? 6 : 0;
    return zipSync(
      Object.fromEntries([...this.parts].map(([name, bytes]) => [name, [bytes, { mtime: zipDate, level }]])),
    );
  }
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
