import type { IsoDate } from "../../domain/isoDate";
import { plainText } from "../../domain/plainText";
import { hashText } from "../hashText";

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
  return `h-${hashText(`${nameText(name)}|${born}${nth === 1 ? "" : `|${nth}`}`)}`;
}

/** Key without a date of birth: it holds on one sheet only, the `nth` of that name there. */
export function sheetKey(name: string, sheet: string, nth: number): string {
  return `h-${hashText(`${nameText(name)}|${sheet}|${nth}`)}`;
}
