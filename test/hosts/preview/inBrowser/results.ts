import { barriersOn } from "../../../support/accessibility";
import type { PreviewInBrowser } from "../../../support/previewInBrowser";

/** Figures, their pupils, and the actions of all plans in the pane. */
export function results(shipped: PreviewInBrowser): void {
  describe("results and actions", () => {
    it.each([
      ["light", { colorScheme: "light" }],
      ["dark", { colorScheme: "dark" }],
      ["a contrast theme", { forcedColors: "active" }],
    ] as const)("have no barrier that axe knows with everything opened, in %s", async (_, look) => {
      const preview = await shipped.open({ ...look, viewport: { width: 320, height: 900 } });
      const { page } = preview;
      await preview.press("Use this workbook");
      await preview.press("See results");
      await page.getByRole("button", { name: /^5 of 34 pupils/ }).click();
      await page
        .getByText(/^How these pupils split/)
        .first()
        .click();
      await page.getByRole("list", { name: "Sex" }).waitFor();
      await page.getByRole("list", { name: "Pupils" }).locator("summary").first().click();
      await page.getByRole("list", { name: /^Ratings of/ }).waitFor();
      const found = [await barriersOn(page)];
      await page.locator("#tab-actions").click();
      await page
        .getByText(/There is no recovery plan/)
        .first()
        .waitFor();
      found.push(await barriersOn(page));
      expect(found.flat()).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.close();
    });
  });
}
