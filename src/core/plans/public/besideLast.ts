import type { Results } from "../../analysis/results";
import { periodWords } from "../../domain/ratingSheet";
import { isSameYear } from "./againstLast";
import type { LastCopy } from "./lastCopy";
import type { LeftOut } from "./leftOut";
import type { Published } from "./published";

/** What is said of the copy that was published last. */
interface BesideLast {
  /** For everybody, under the rule. */
  readonly rule: readonly string[];
  readonly leftOut: readonly LeftOut[];
  readonly warnings: readonly string[];
}

/** Tells by which copy this one was held and what that hid; nothing without one. */
export function besideLast(
  { settings, indicators }: Results,
  { changed, policy }: Published,
  last: LastCopy | null,
): BesideLast {
  if (last === null) return { rule: [], leftOut: [], warnings: [] };
  if (!isSameYear(last.period, periodWords(settings.academicYear, settings.term)))
    return {
      rule: [],
      leftOut: [],
      warnings: [`The last copy is of ${last.period}, so of other pupils: nothing was held against it.`],
    };
  const titles = new Set(indicators.map(({ indicator }) => indicator.title));
  return {
    rule: [
      `Numbers that differ by 1 to ${policy.threshold} from those published before (${last.when}) are hidden too.`,
    ],
    leftOut: changed.map(({ label }) => ({
      what: `number ‘${label}’`,
      why: `it differs by 1 to ${policy.threshold} from the copy that was published last`,
    })),
    warnings: [...last.indicators.keys()]
      .filter(
        (title) => title !== "" && last.indicators.get(title)?.get("Pupils") !== "" && !titles.has(title),
      )
      .map(
        (title) =>
          `‘${title}’ of the last copy has no figure of that title here: it was not held against it.`,
      ),
  };
}
