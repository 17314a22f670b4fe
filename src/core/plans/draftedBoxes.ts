import type { StandingRow } from "../sheet/typedText";
import { withoutAsAbove } from "./asAbove";

/** The four boxes of an action plan that actions can answer. */
export type DraftedBoxes = Readonly<Record<"what" | "how" | "who" | "when", string>>;

/**
 * What the actions of a recovery plan say of the boxes: their first lines are what is required, their sub-points how,
 * their leads who and their dates when. A box of which they say nothing is empty.
 */
export function draftedBoxes(actions: readonly StandingRow[]): DraftedBoxes {
  const column = (id: string) => withoutAsAbove(actions.map(({ cells }) => cells.get(id)?.text.trim() ?? ""));
  const [texts, leads, dates] = [column("action"), column("lead"), column("due")];
  const lines = texts.map((text) =>
    text
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== ""),
  );
  return {
    what: numbered(lines.map(([first = ""]) => first.replace(/^\d+[.)]\s*/, ""))),
    how: numbered(lines.map(([, ...more]) => more.join("\n"))),
    who: [...new Set(leads.filter((lead) => lead !== ""))].join("; "),
    when: new Set(dates).size === 1 ? (dates[0] ?? "") : numbered(dates),
  };
}

/** Each with the number of its action, where there are several. */
function numbered(texts: readonly string[]): string {
  return texts
    .map((text, index) => (text === "" || texts.length === 1 ? text : `${index + 1}. ${text}`))
    .filter((text) => text !== "")
    .join("\n");
}
