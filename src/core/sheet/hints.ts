import { hintPaint } from "./ragPaint";

/** What an empty typed cell invites; the officer's words replace it. */
export const hints = {
  appendix: "appendix label",
  reason: "your own reason",
  action: "the action, and who it is for",
  progress: "what was done this term",
  nonCompliance: "why performance is short of the target",
  what: "what is required",
  how: "how it will be achieved",
  who: "one named role",
  target: "what the pupil is to reach",
  intervention: "what is done, such as 1:1 tuition",
  strategies: "what works for this pupil in class",
  when: "the date by which results will show",
} as const;

/** A hint as it stands in a cell. */
export function hintText(hint: string): string {
  return `${hintPaint.word} ${hint}`;
}

const known: ReadonlySet<string> = new Set(Object.values(hints).map(hintText));

/** True for a cell that still holds a hint untouched; with a word added it is typed text. */
export function isHint(text: string): boolean {
  return known.has(text.trim());
}
