const longestQuoted = 12;

/** Whether a text in a grade column may be a pupil's name, which stands in a grid of grades now and then; none is quoted. */
export function mayBeName(text: string): boolean {
  return text.length > longestQuoted || /\p{L}{2,} +\p{L}{2,}/u.test(text);
}
