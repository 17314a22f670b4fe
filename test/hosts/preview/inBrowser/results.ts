import { barriersOn } from "../../../support/accessibility";
import type { PreviewInBrowser } from "../../../support/previewInBrowser";
import { trackerFile } from "../../../support/trackerFile";
import { wideRows } from "../../../support/wideTracker";

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

    it("answer within 100 ms with 2,000 pupils, the quickest of five as other work may share the machine", async () => {
      const preview = await shipped.open();
      const { page } = preview;
      const buffer = Buffer.from(
        trackerFile({
          fileName: "wide.xlsx",
          sheets: [
            {
              name: "Pupils",
              rows: wideRows(2_000, 60).map((row) =>
                row.map((cell) => (typeof cell === "string" || typeof cell === "number" ? cell : null)),
              ),
            },
          ],
        }),
      );
      await page
        .getByLabel("Workbook to open")
        .setInputFiles({ name: "wide.xlsx", mimeType: "application/octet-stream", buffer });
      await preview.sheetShown("Pupils");
      await preview.press("Use this workbook");
      await page.getByRole("button", { name: "See results" }).click({ timeout: 90_000 });
      await page.getByRole("combobox", { name: "Rating" }).waitFor();
      const times = await page.getByRole("combobox", { name: "Rating" }).evaluate(async (select) => {
        const spent: number[] = [];
        for (const value of ["RED", "", "AMBER", "", "RED"]) {
          const began = performance.now();
          (select as HTMLSelectElement).value = value;
          select.dispatchEvent(new Event("change", { bubbles: true }));
          await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 0)));
          spent.push(performance.now() - began);
        }
        return spent;
      });
      expect(Math.min(...times)).toBeLessThanOrEqual(100);
      await page.close();
    });
  });
}
