import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface AxeNode {
  readonly html: string;
}

interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly AxeNode[] }[];
}

interface Axe {
  run(context: object, options: object): Promise<AxeResults>;
}

/**
 * What axe finds wrong on a page, by rule and element; Fluent's own stops for the keyboard are excepted.
 * @param besides what is not looked at, as a selector: a thousand cells alike take it half a minute
 */
export async function barriersOn(page: Page, besides: string | null = null): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe);
  const { violations } = await page.evaluate((exclude) => {
    const { axe: loaded } = globalThis as unknown as { axe: Axe };
    const context = exclude === null ? document : { exclude: [[exclude]] };
    // What is right is not written out: that takes as long as looking.
    return loaded.run(context, { resultTypes: ["violations"] });
  }, besides);
  return violations.flatMap(({ id, nodes }) =>
    nodes.filter(({ html }) => !html.includes("data-tabster-dummy")).map(({ html }) => `${id}: ${html}`),
  );
}
