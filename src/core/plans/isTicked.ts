/** True where she said yes to something in a cell, in whichever way. */
export function isTicked(text: string): boolean {
  return /^\s*(?:y|yes|x|✓|true)\s*$/i.test(text);
}
