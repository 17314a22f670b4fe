/** Single letters that stand for kinds of grades behind a subject. */
export const roleLetters: ReadonlyMap<string, string> = new Map([
  ["t", "target"],
  ["c", "current"],
  ["p", "predicted"],
]);
