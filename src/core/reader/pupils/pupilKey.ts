import type { IsoDate } from "../../domain/isoDate";
import { plainText } from "../../domain/plainText";

/** 64 bits of FNV-1a, so that no name can be read from a key. Source: Fowler, Noll and Vo. */
function hashText(text: string): string {
  const prime = 0x100000001b3n;
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++)
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * prime);
  return `h-${hash.toString(16).padStart(16, "0")}`;
}

/** A name for matching: "ASH, Ava" is "ava ash"; composed accents, single spaces, no full stops. */
function nameText(name: string): string {
  const plain = plainText(name.slice(0, 500)).normalize("NFC").replace(/\./g, " ");
  const [surname, forename, ...rest] = plain.split(",");
  const ordered = rest.length === 0 && forename !== undefined ? `${forename} ${surname ?? ""}` : plain;
  return ordered.replace(/[ ,]+/g, " ").trim();
}

/**
 * Key of a pupil without any number: a hash of the name and the date of birth, and for a second pupil of the
 * same name and birth also of the order among them.
 */
export function birthKey(name: string, born: IsoDate, nth = 1): string {
  return hashText(`${nameText(name)}|${born}${nth === 1 ? "" : `|${nth}`}`);
}

/** Key without a date of birth: it holds on one sheet only, the `nth` of that name there. */
export function sheetKey(name: string, sheet: string, nth: number): string {
  return hashText(`${nameText(name)}|${sheet}|${nth}`);
}
