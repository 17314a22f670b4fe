import type { CellStyle } from "../sheet/grid";
import { earlierPage, pageBefore } from "./earlierPage";
import type { EarlierPage } from "./earlierPage";
import type { Journal } from "./journal";
import { gridOf, keptPage, KeptTables } from "./pageImage";
import type { DrawnPage, KeptPage } from "./pageImage";

/** The pages that can be put back, as last drawn; looks and formulas stand once for all of them. */
export interface KeptPages {
  readonly looks: readonly CellStyle[];
  readonly formulas: readonly string[];
  readonly pages: readonly (readonly [mark: string, page: KeptPage])[];
}

/** Pages by mark. */
export type PagesByMark = ReadonlyMap<string, DrawnPage>;

/** The kept pages as grids. */
export function pagesOf(kept: KeptPages): PagesByMark {
  const tables = tablesOf(kept);
  return new Map(kept.pages.map(([mark, page]) => [mark, gridOf(page, tables)]));
}

/**
 * What to keep after a refresh.
 * @param now every page about no pupil as it is drawn now
 * @param before the pages that the refresh changed, as they were drawn before it
 */
export function keepPages(
  now: PagesByMark,
  before: PagesByMark,
): { readonly kept: KeptPages; readonly earlier: ReadonlyMap<string, EarlierPage> } {
  const tables = new KeptTables();
  const pages = new Map([...now].map(([mark, grid]) => [mark, keptPage(grid, tables)]));
  const earlier = [...before].flatMap(([mark, grid]) => {
    const page = pages.get(mark);
    return page ? [[mark, earlierPage(keptPage(grid, tables), page)] as const] : [];
  });
  return {
    kept: { looks: tables.looks, formulas: tables.formulas, pages: [...pages] },
    earlier: new Map(earlier),
  };
}

/** The pages to go back to: null where none is kept. */
export function pagesBefore(kept: KeptPages, { changed }: Journal): ReadonlyMap<string, DrawnPage | null> {
  const tables = tablesOf(kept);
  const pages = new Map(kept.pages);
  return new Map(
    changed.map(([mark, earlier]) => {
      const after = pages.get(mark);
      return [mark, earlier && after ? gridOf(pageBefore(earlier, after), tables) : null] as const;
    }),
  );
}

function tablesOf({ looks, formulas }: KeptPages): KeptTables {
  return new KeptTables([...looks], [...formulas]);
}
