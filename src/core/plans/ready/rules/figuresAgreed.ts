import { parseDecimal } from "../../../domain/exact";
import { dayLabel } from "../../../domain/isoDate";
import type { IndicatorResult } from "../../../analysis/results";
import type { Found, ReadyPack } from "../readyPack";
import { quoteText } from "../quoteText";
import { inBoxes } from "./inBoxes";

const interim = /\binterim (?:target|figure)\b|\bnot (?:yet )?agreed\b/i;

/** Words that say that a target is not agreed. */
export const saidInterim = inBoxes(
  ["label", "reason", "wording", "action", "what", "how", "when", "progress", "note"],
  (text) => {
    const match = interim.exec(text);
    return match === null
      ? []
      : [{ quoted: match[0], remark: "An interim target: has the committee agreed it since?" }];
  },
);

/** Targets that are last year's figure or England's: offered while none is agreed. */
export function interimTargets({ results, pages }: ReadyPack): readonly Found[] {
  return results.flatMap((result): Found[] => {
    const source = sourceOfTarget(result);
    const plan = pages.find((page) => page.result === result);
    if (source === "" || plan === undefined) return [];
    const target = result.indicator.target ?? "";
    return [
      {
        at: { mark: plan.mark, ...targetCells[plan.kind === "actionPlan" ? "form" : "plan"] },
        quoted: `Target ${target}`,
        remark: `An interim target? ${target} is ${source}: say so, or type the agreed one on the Indicators sheet`,
      },
    ];
  });
}

const targetCells = {
  plan: { key: "targets", column: "no" },
  form: { key: "target", column: "value" },
} as const;

function sourceOfTarget({ indicator, comparator, earlier }: IndicatorResult): string {
  if (isSame(indicator.target, comparator?.value)) return `the figure of ${comparator?.label ?? ""}`;
  const isLastYears =
    isSame(indicator.target, indicator.previousValue) ||
    isSame(indicator.target, earlier.lastYear.then?.value);
  return isLastYears ? "last year's figure" : "";
}

function isSame(target: string | null, other: string | null | undefined): boolean {
  const [one, two] = [target, other ?? null].map((text) => (text === null ? null : parseDecimal(text)));
  return one !== null && one !== undefined && two !== null && two !== undefined && one.equals(two);
}

const otherFigure = /^written at .+, now .+$/;

/** Her wording of a sentence whose figure has moved since: it prints, and what says so stands beside the page. */
export function wordedAtAnother({ cells }: ReadyPack): readonly Found[] {
  return cells.flatMap(({ at, text, figure = "" }) =>
    otherFigure.test(figure)
      ? [{ at, quoted: quoteText(text), remark: `Your wording was ${figure}: does it still hold?` }]
      : [],
  );
}

/** Figures that are not those which were approved. */
export function changedSince({ approved, figuresAsAt }: ReadyPack): readonly Found[] {
  if (approved === null || figuresAsAt <= approved.on) return [];
  return [
    {
      at: approved.at,
      quoted: `Approved on ${dayLabel(approved.on)}`,
      remark: `Figures have changed since, on ${dayLabel(figuresAsAt)}: have the paper approved again, or say what changed`,
    },
  ];
}
