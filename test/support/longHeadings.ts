/** Headings of some hundred thousand characters, in which every rule for headings looks for its words. */
export const longHeadings = [
  ["one of many words", "English ".repeat(12_500)],
  ["one that begins like a known one", `${"5+ A*-C incl English and Maths ".repeat(1_000)}x`],
  ["one of nearly everything", "Target Autumn 2013 Maths ".repeat(4_000)],
  ["one of letters only", "a".repeat(100_000)],
  ["one of spaces and signs", "  -/ ".repeat(20_000)],
  ["one of digits", "2013".repeat(25_000)],
] as const;
