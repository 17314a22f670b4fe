import { typedKind } from "../../../src/core/plans/typedCells";
import type { PlannedPage } from "../../../src/core/workflows/planPages";
import { everyPage, isHers } from "../../support/everyPage";

describe("the table of cells that she types in", () => {
  let pages: readonly PlannedPage[];
  beforeAll(async () => {
    pages = await everyPage();
  });

  /** Every cell of every page: [as the page declares it, as the table says]. */
  const cells = () =>
    pages.flatMap(({ page, grid }) =>
      grid.rows.flatMap(({ key, cells: line }) =>
        grid.columns.flatMap(({ id }, column) => {
          const cell = line[column] ?? null;
          const { mark } = page.document;
          return id === "key"
            ? []
            : [{ at: `${mark} ${key} ${id}`, hers: isHers(cell), kind: typedKind(mark, key, id) }];
        }),
      ),
    );

  it("knows every cell that a page declares as hers", () => {
    expect(cells().filter(({ hers, kind }) => hers && kind === null)).toEqual([]);
    expect(cells().filter(({ hers }) => hers).length).toBeGreaterThan(500);
  });

  it("knows no cell of ours, so that the pane can never type over one", () => {
    expect(cells().filter(({ hers, kind }) => !hers && kind !== null)).toEqual([]);
  });

  it("has the words of each drop-down on the pages", () => {
    const offered = pages.flatMap(({ page, grid }) =>
      grid.choices.flatMap(({ firstRow, lastRow, firstColumn, options }) =>
        grid.rows
          .slice(firstRow, lastRow + 1)
          .map(({ key }) => [
            typedKind(page.document.mark, key, grid.columns[firstColumn]?.id ?? ""),
            options,
            key,
          ]),
      ),
    );
    expect(offered.length).toBeGreaterThan(10);
    for (const [kind, options, key] of offered) expect([key, kind]).toEqual([key, options]);
  });

  it("takes no name of an object's own for a column", () => {
    expect(typedKind("recoveryPlan:x", "a-1", "constructor")).toBeNull();
    expect(typedKind("recoveryPlan:x", "a-1", "__proto__")).toBeNull();
  });
});
