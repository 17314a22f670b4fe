import type { FewChanged } from "../../domain/disclosure/versions";
import { fewChanged, withLastVersion } from "../../domain/disclosure/versions";
import type { DisclosurePolicy } from "../../domain/disclosure/disclosurePolicy";
import type { PublishedSet } from "../../domain/disclosure/publishedSet";
import type { CountedIndicator } from "./countedIndicator";
import { colourId } from "./headlineSet";
import type { LastCopy } from "./lastCopy";
import type { PublicTable } from "./pupilTable";
import { hiddenText, totalLabel } from "./symbolWords";

/** A set that is safe beside the copy that was published last, and the counts that differ from it by few. */
export interface HeldSet {
  readonly set: PublishedSet;
  readonly changed: readonly FewChanged[];
}

/** What the last copy printed for a count, or for a colour. */
interface Said {
  readonly id: string;
  readonly text: string;
  /** True of a number of pupils whatever they attained: it hardly changes within a year. */
  readonly ofPupils: boolean;
}

/**
 * How a set is held against the last copy. What differs by 1 to the threshold is hidden: 79 counted then and 80
 * now tell of one pupil. What was hidden then stays hidden, in the same term all of it and in another term of the
 * year the groups of pupils, as these are the same groups and the other number would give the hidden one back. A
 * copy of another year is of other pupils, and nothing is held against it.
 */
export function heldAgainst(
  last: LastCopy | null,
  { period, policy }: { readonly period: string; readonly policy: DisclosurePolicy },
): (set: PublishedSet, said: (last: LastCopy) => readonly Said[]) => HeldSet {
  if (last === null || !isSameYear(last.period, period)) return (set) => ({ set, changed: [] });
  return (set, saidIn) => {
    const said = saidIn(last).filter(({ id }) => isKnown(id, set));
    const printed = new Map(numbersOf(said).sort((first, second) => distance(second) - distance(first)));
    const hidden = said.filter(
      ({ text, ofPupils }) => text === hiddenText && (ofPupils || last.period === period),
    );
    const alsoHide = [...new Set([...set.alsoHide, ...hidden.map(({ id }) => id)])];
    return {
      set: { ...withLastVersion(set, printed, policy), alsoHide },
      changed: fewChanged(set, printed, policy),
    };
    /** Of two numbers for one group the nearer one, which tells more, comes last and counts. */
    function distance([id, was]: readonly [string, number]): number {
      return Math.abs((set.counts.find((count) => count.id === id)?.n ?? 0) - was);
    }
  };
}

export function isSameYear(some: string, other: string): boolean {
  return some.split(" ")[0] === other.split(" ")[0];
}

function isKnown(id: string, { counts, figures }: PublishedSet): boolean {
  return counts.some((count) => count.id === id) || figures.some((figure) => figure.id === id);
}

function numbersOf(said: readonly Said[]): (readonly [id: string, n: number])[] {
  return said.flatMap(({ id, text }) => (/^\d+$/.test(text) ? [[id, Number(text)] as const] : []));
}

/** "7 of 79, 2 not known", "c of 79", "79". */
const pupilsPattern = /^(?:(\d+|c) of )?(\d+|c)(?:, (\d+|c) not known)?$/;

/** What the last scorecard said of the indicators that still have their title. */
export function saidOfIndicators(counted: readonly CountedIndicator[], last: LastCopy): readonly Said[] {
  return counted.flatMap(({ result, whole, attained, notKnown, everyone }) => {
    const texts = last.indicators.get(result.indicator.title);
    const [, k = "", n = "", unknown = ""] = pupilsPattern.exec(texts?.get("Pupils") ?? "") ?? [];
    const all = notKnown === null || unknown === "" ? n : sumOf(n, unknown);
    return [
      { id: whole, text: n, ofPupils: true },
      ...(everyone === null || everyone === whole ? [] : [{ id: everyone, text: all, ofPupils: true }]),
      ...(attained === null ? [] : [{ id: attained, text: k, ofPupils: false }]),
      ...(notKnown === null ? [] : [{ id: notKnown, text: unknown, ofPupils: false }]),
      { id: colourId(result.indicator.id), text: texts?.get("Status") ?? "", ofPupils: false },
    ];
  });
}

function sumOf(...texts: readonly string[]): string {
  return texts.includes(hiddenText) ? "" : String(texts.reduce((sum, text) => sum + Number(text), 0));
}

/** What the last copy said in the rows of a table that still have their label. */
export function saidInTable({ heading, rows, total }: PublicTable, last: LastCopy): readonly Said[] {
  const all = last.tables.get(heading)?.get(totalLabel)?.get("Pupils") ?? "";
  const inRows = rows.flatMap(({ label, pupils, attained, notAttained, notKnown }) => {
    const texts = last.tables.get(heading)?.get(label);
    const said = (id: string | null, column: string, ofPupils = false): readonly Said[] =>
      id === null ? [] : [{ id, text: texts?.get(column) ?? "", ofPupils }];
    return [
      ...said(pupils, "Pupils", true),
      ...said(attained, "Attained"),
      ...said(notAttained, "Not attained"),
      ...said(notKnown, "Not known"),
    ];
  });
  return [...inRows, { id: total, text: all, ofPupils: true }];
}
