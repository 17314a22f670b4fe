import type { IndicatorResult } from "../../analysis/results";
import { smallestGroup } from "../../domain/disclosure/disclosurePolicy";
import type { DisclosurePolicy } from "../../domain/disclosure/disclosurePolicy";
import { percentageFigure } from "../../domain/disclosure/figures";
import type { Count } from "../../domain/disclosure/publishedSet";
import { suppress } from "../../domain/disclosure/suppress";
import { parseDecimal } from "../../domain/exact";
import { termLabel } from "../../domain/term";
import { timeOf } from "../../domain/trends/seriesPoint";
import type { SeriesPoint } from "../../domain/trends/seriesPoint";
import { figureText } from "../figures";
import { ragWords } from "../wording";
import { isNearGroup, tellsOfFew } from "./nearlySame";
import type { FigureNow } from "./nearlySame";
import { hiddenText, noFigure } from "./symbolWords";
import { mayTellFew } from "./uncountedFigure";

/** An earlier figure as a public copy may say it. */
export interface PublicPoint {
  /** "Summer 2012/13, final" */
  readonly when: string;
  readonly value: string;
  /** "10 of 82", "c of 82", "–" */
  readonly pupils: string;
  readonly rag: string;
  /** Whether value, change and arrow may be said. */
  readonly isShown: boolean;
}

/** An earlier figure by the same rules as this one, whatever was printed then, and so that the two together tell nothing. */
export function publicPoint(
  point: SeriesPoint,
  result: IndicatorResult,
  now: FigureNow,
  policy: DisclosurePolicy,
): PublicPoint {
  const status = point.source === "previousValue" ? "previous value" : point.status;
  const when = termLabel(timeOf(point)) + (status === null ? "" : `, ${status}`);
  const said = saidBeside(point, result, now, policy);
  const rag = point.rag === null ? noFigure : said.isShown ? ragWords[point.rag] : hiddenText;
  const value = point.value === null ? noFigure : said.isShown ? figureText(point.value, result) : hiddenText;
  return { when, value, pupils: said.pupils, rag, isShown: said.isShown && point.value !== null };
}

type Said = Pick<PublicPoint, "pupils" | "isShown">;

function saidBeside(
  point: SeriesPoint,
  result: IndicatorResult,
  now: FigureNow,
  policy: DisclosurePolicy,
): Said {
  const said = saidOf(point, result, policy);
  if (result.measure?.kind === "mean")
    return isNearGroup(point, result, now, policy) ? { ...said, pupils: hiddenText } : said;
  return tellsOfFew(point, result, now, policy) ? unsafe : said;
}

function saidOf(point: SeriesPoint, result: IndicatorResult, policy: DisclosurePolicy): Said {
  const { numerator: k, denominator: n, value } = point;
  if (k !== null && n !== null)
    return isWhole(k) && isWhole(n) && k <= n ? saidOfShare(k, n, policy) : unsafe;
  if (n !== null && !isWhole(n)) return unsafe;
  if (result.measure?.kind === "mean") {
    const isShown = n === null || n >= smallestGroup(policy);
    return {
      pupils: n === null ? noFigure : n >= 1 && n <= policy.threshold ? hiddenText : String(n),
      isShown,
    };
  }
  const group = n ?? result.denominator;
  if (value === null) return { pupils: noFigure, isShown: true };
  const isFew = group === null ? mayTellFew(value, result.unit, policy) : mayBeFew(value, group, policy);
  return { pupils: noFigure, isShown: !isFew };
}

const unsafe: Said = { pupils: hiddenText, isShown: false };

function saidOfShare(k: number, n: number, policy: DisclosurePolicy): Said {
  const row = { section: "then", visibility: "printed" } as const;
  const counts: readonly Count[] = [
    { ...row, id: "n", label: "pupils then", n, of: "pupils" },
    { ...row, id: "k", label: "attained then", n: k, of: "attained" },
  ];
  const figures = n === 0 ? [] : [percentageFigure({ id: "value", part: "k", whole: "n" }, 1)];
  const copy = suppress(
    { sections: [{ id: "then", label: "Then" }], counts, sums: [], figures, alsoHide: [] },
    policy,
  );
  const text = (id: string): string => copy.counts.get(id)?.text ?? hiddenText;
  return { pupils: `${text("k")} of ${text("n")}`, isShown: copy.figures.get("value") !== hiddenText };
}

/** Whether a percentage without its counts would be of few pupils, or of all but few, in a group of that size. */
function mayBeFew(percent: string, group: number, { threshold }: DisclosurePolicy): boolean {
  const share = parseDecimal(percent);
  if (share === null) return true;
  const part = share.mul(group).div(100).valueOf();
  const isFew = (n: number): boolean => n > 0 && n < threshold + 1;
  return isFew(part) || isFew(group - part);
}

function isWhole(n: number): boolean {
  return Number.isSafeInteger(n) && n >= 0;
}
