import type { FullAction } from "./actionsInFull";

/** The four boxes of an action plan that actions can answer. */
export type DraftedBoxes = Readonly<Record<"what" | "how" | "who" | "when", string>>;

/**
 * What the actions of a recovery plan say of the boxes: their first lines are what is required, their sub-points how,
 * their leads who and their dates when, each under its number on the plan. A box of which they say nothing is empty,
 * and so are all where no action has words.
 */
export function draftedBoxes(actions: readonly FullAction[]): DraftedBoxes {
  const worded = actions.filter(({ action }) => action.trim() !== "");
  const dates = worded.map(({ due }) => due?.text.trim() ?? "");
  const leads = worded.map(({ lead }) => lead.trim());
  return {
    what: numbered(worded, ({ action }) => firstLineOf(action)),
    how: numbered(worded, ({ action }) => linesOf(action).slice(1).join("\n")),
    who: [...new Set(leads.filter((lead) => lead !== ""))].join("; "),
    when:
      new Set(dates).size === 1 ? (dates[0] ?? "") : numbered(worded, ({ due }) => due?.text.trim() ?? ""),
  };
}

/** Without a number of its own; what it announces stands in the next box, so it ends without a colon. */
function firstLineOf(action: string): string {
  const [first = "", ...others] = linesOf(action);
  const plain = first.replace(/^\d+[.)]\s*/, "");
  return others.length === 0 ? plain : plain.replace(/\s*:$/, "");
}

function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Each with the number of its action, where there are several. */
function numbered(actions: readonly FullAction[], textOf: (action: FullAction) => string): string {
  return actions
    .map((action) => ({ number: action.number, text: textOf(action) }))
    .map(({ number, text }) => (text === "" || actions.length === 1 ? text : `${number}. ${text}`))
    .filter((text) => text !== "")
    .join("\n");
}
