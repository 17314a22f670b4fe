import type { FieldCell, FieldReader } from "../rows/fieldReader";

/** Notes that a number was read although a comma stood for its point; `more` is the number. */
export function noteTidied(
  reader: FieldReader,
  { text, at }: FieldCell,
  tidied: boolean,
  more: string,
): void {
  if (tidied) reader.note("number-tidied", at, { found: text, more });
}
