/** Decimal text as a JSON number; null stays null, as missing is not zero. */
export function numberOrNull(text: string | null): number | null {
  return text === null ? null : Number(text);
}
