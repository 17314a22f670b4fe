import type { Results } from "../../analysis/results";
import { defaultDisclosurePolicy } from "../../domain/disclosure/disclosurePolicy";
import type { DisclosurePolicy } from "../../domain/disclosure/disclosurePolicy";
import { publishedTogether } from "../../domain/disclosure/publishedSet";
import type { PublishedSet } from "../../domain/disclosure/publishedSet";
import { suppress } from "../../domain/disclosure/suppress";
import type { PublicCopy } from "../../domain/disclosure/suppress";
import type { FewChanged } from "../../domain/disclosure/versions";
import { periodWords } from "../../domain/ratingSheet";
import { heldAgainst, saidInTable, saidOfIndicators } from "./againstLast";
import type { CountedIndicator } from "./countedIndicator";
import { headlineSet } from "./headlineSet";
import type { LastCopy } from "./lastCopy";
import type { PublicTable } from "./pupilTable";
import { wantedTables } from "./wantedTables";
import type { TableLeftOut } from "./wantedTables";

interface Settled {
  readonly set: PublishedSet;
  readonly copy: PublicCopy;
}

/** Every count of one public copy, settled: what is printed of it, and which tables are shown. */
export interface Published extends Settled {
  readonly policy: DisclosurePolicy;
  readonly counted: readonly CountedIndicator[];
  readonly tables: readonly PublicTable[];
  readonly tablesLeftOut: readonly TableLeftOut[];
  /** Counts that differ by few from the copy that was published last. */
  readonly changed: readonly FewChanged[];
}

/** Below it the symbol itself would say the number. */
const leastThreshold = 3;

/** The rule of Settings; a threshold below 3 is taken as 3, which hides more. */
export function policyOf({ settings }: Results): DisclosurePolicy {
  return { ...defaultDisclosurePolicy, threshold: Math.max(leastThreshold, settings.suppressionThreshold) };
}

/**
 * Settles what is printed: the scorecard first, then table by table. A table that would take a number or a
 * colour away that is shown already is left out, so that the figures a committee asks for stay.
 * @param last the copy that was published before, against which every count is held
 */
export function publish(results: Results, policy: DisclosurePolicy, last: LastCopy | null = null): Published {
  const { counted, set: headline } = headlineSet(results.indicators, policy);
  const { academicYear, term } = results.settings;
  const held = heldAgainst(last, { period: periodWords(academicYear, term), policy });
  const { set, changed: first } = held(headline, (copy) => saidOfIndicators(counted, copy));
  const changed = [...first];
  const wanted = wantedTables(results, counted);
  const tables: PublicTable[] = [];
  const tablesLeftOut = [...wanted.leftOut];
  let settled: Settled = { set, copy: suppress(set, policy) };
  for (const wantedTable of wanted.tables) {
    const table = wantedTable(tables);
    if (table === null) continue;
    const isNew = newTo(settled.set);
    const own = held(table.set, (copy) => saidInTable(table, copy).filter(isNew));
    const next = withTable(settled, { ...table, set: own.set }, policy);
    if (typeof next === "string") tablesLeftOut.push({ heading: table.heading, why: next });
    else {
      settled = next;
      tables.push(table);
      changed.push(...own.changed);
    }
  }
  return { policy, ...settled, counted, tables, tablesLeftOut, changed };
}

/** True of a count that no page before had: those were held already. */
function newTo({ counts }: PublishedSet): (said: { readonly id: string }) => boolean {
  const known = new Set(counts.map(({ id }) => id));
  return ({ id }) => !known.has(id);
}

/** The copy with one table more, or why there is none. */
function withTable({ set, copy }: Settled, table: PublicTable, policy: DisclosurePolicy): Settled | string {
  const together = {
    ...publishedTogether(table.set, set),
    alsoHide: [...new Set([...copy.hidden, ...table.set.alsoHide])],
  };
  const next = suppress(together, policy);
  if (next.leftOut.includes(table.id) || !tells(table, next)) return "every number in it would be hidden";
  if (takesAway(copy, next)) return "with it, figures that are shown elsewhere would have to be hidden";
  return { set: together, copy: next };
}

/** Whether some number of it is printed, beside 0. */
function tells({ rows, indicator }: PublicTable, { counts }: PublicCopy): boolean {
  return rows.some(({ pupils, attained }) => {
    const id = indicator === null ? pupils : (attained ?? "");
    return /^[1-9]/.test(counts.get(id)?.text ?? "");
  });
}

function takesAway(before: PublicCopy, after: PublicCopy): boolean {
  return (
    [...before.counts].some(([id, { hidden }]) => hidden === null && after.counts.get(id)?.hidden !== null) ||
    [...before.figures].some(([id, text]) => after.figures.get(id) !== text)
  );
}
