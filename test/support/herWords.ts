import type { HerWords } from "../../src/hosts/taskpane/herWords";
import { nothingTyped } from "../../src/hosts/taskpane/typing/typingState";
import type { PlanOnSheet } from "../../src/core/workflows/readPlans";

const noDrafts: PlanOnSheet["drafts"] = new Map();

/** A plan with two sentences and a reason, and the form of the same indicator. */
export function plansOnSheets(text = "Two schools had no specialist."): readonly PlanOnSheet[] {
  const box = (mark: string, key: string, column: string, label: string, said: string) => ({
    ...{ mark, key, column, label, text: said, cell: "B14" },
  });
  const [plan, form] = ["recoveryPlan:ks4-5ac-em", "actionPlan:ks4-5ac-em"] as const;
  const sentence = (key: string, said: string) => ({
    drafted: said,
    wording: box(plan, key, "wording", "Your wording", ""),
    use: box(plan, key, "use", "Use", "yes"),
  });
  return [
    {
      mark: plan,
      kind: "recoveryPlan",
      indicator: "ks4-5ac-em",
      sheet: "RP ks4-5ac-em",
      sentences: [sentence("evidence:below-target", "7 of 79 (8.9%) attained the measure.")],
      boxes: [
        box(plan, "reason-1", "action", "Reason 1", text),
        box(plan, "reason-2", "action", "Reason 2", ""),
      ],
      drafts: noDrafts,
    },
    {
      mark: form,
      kind: "actionPlan",
      indicator: "ks4-5ac-em",
      sheet: "RED ks4-5ac-em",
      sentences: [],
      boxes: [box(form, "what", "value", "What", "Our own words"), box(form, "who", "value", "Who", "")],
      drafts: new Map([
        ["what", "1:1 tuition"],
        ["who", "Virtual School Head"],
      ]),
    },
  ];
}

/** What pages are given, with everything that was asked of it noted in `asked`. */
export function herWords(part: Partial<HerWords> = {}): HerWords & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    plans: plansOnSheets(),
    typing: {
      state: nothingTyped,
      type: ({ key }, stands, text) => void asked.push(`type ${key}: ${stands} → ${text}`),
      save: ({ key }) => void asked.push(`save ${key}`),
      undo: ({ key, before }) => void asked.push(`undo ${key}: → ${before}`),
      keepMine: ({ key }) => void asked.push(`keep ${key}`),
      takeTheirs: ({ key }) => void asked.push(`take ${key}`),
      plansRead: () => {},
    },
    trouble: "",
    ...{ isStale: false, typedOnOurs: 0, hasTyped: false },
    ...part,
    asked,
  };
}
