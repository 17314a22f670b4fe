import type { Found, ReadyPack } from "../readyPack";
import { quoteText } from "../quoteText";
import { inBoxes } from "./inBoxes";
import type { Said } from "./inBoxes";

/** Findings about figures of hers that contradict each other, beside each other. */
const contradictions: ReadonlySet<string> = new Set([
  "history-figures-disagree",
  "typed-figures-disagree",
  "typed-figures-impossible",
]);

/** Figures typed beside each other, on Indicators or History, of which one must be wrong. */
export function figuresDisagree({ findings }: ReadyPack): readonly Found[] {
  return findings
    .filter(({ code }) => contradictions.has(code))
    .map(({ sheet, cell, found, expected, message }) => ({
      at: { sheet, cell },
      quoted: quoteText(found),
      remark: `${expected.charAt(0).toUpperCase()}${expected.slice(1)}. ${message}`,
    }));
}

/** "ASD 3", "BESD: 11", "11 MLD" */
const counted = /\b([A-Z]{2,5})\b\s*[:=–-]?\s*\(?(\d{1,3})\b(?!%|\.\d|\/)/g;
const totalled =
  /\b(?:total(?:s|ling)?|sum)(?: of)?\s*[:=]?\s*(\d{1,3})\b|\b(\d{1,3}) (?:in total|in all|altogether)\b/i;

/** Counts by need typed as a list that adds up to another total than the text gives, or than the table has. */
export const typedNeeds = inBoxes(
  ["reason", "wording", "action", "what", "how", "progress"],
  (text, pack, { at }) => {
    const tables = pack.needs.get(indicatorOf(at.mark)) ?? [];
    const items = [...text.matchAll(counted)].map(([, code = "", count]) => [code, Number(count)] as const);
    if (items.length < 2) return [];
    return [...againstTotal(text, items), ...againstTables(items, tables)].slice(0, 1);
  },
);

function indicatorOf(mark: string): string {
  return mark.slice(mark.indexOf(":") + 1);
}

type Item = readonly [code: string, count: number];

function listed(items: readonly Item[]): string {
  return quoteText(items.map(([code, count]) => `${code} ${count}`).join(", "));
}

function againstTotal(text: string, items: readonly Item[]): readonly Said[] {
  const match = totalled.exec(text);
  const given = match?.[1] ?? match?.[2];
  const sum = items.reduce((all, [, count]) => all + count, 0);
  if (given === undefined || Number(given) === sum) return [];
  return [{ quoted: listed(items), remark: `Adds up to ${sum}, and the text says ${given}` }];
}

function againstTables(
  items: readonly Item[],
  tables: readonly ReadonlyMap<string, number>[],
): readonly Said[] {
  const known = items.filter(([code]) => tables.some((table) => table.has(code)));
  if (known.length < 2) return [];
  const differing = tables.map((table) => known.filter(([code, count]) => (table.get(code) ?? 0) !== count));
  if (differing.some((items) => items.length === 0)) return [];
  const [table] = tables;
  const wrong = differing[0] ?? [];
  const has = wrong.map(([code]) => `${code} ${table?.get(code) ?? 0}`).join(", ");
  return [{ quoted: listed(known), remark: `The table of needs has ${has}` }];
}
