import { barriersOn } from "../../../support/accessibility";
import type { PreviewInBrowser } from "../../../support/previewInBrowser";

/** The Plan and Actions tabs with plans written, words typed, and whatever folds opened. */
export function plansOpened(shipped: PreviewInBrowser): void {
  describe("plans and actions that are written", () => {
    it.each([
      ["light", { colorScheme: "light" }],
      ["dark", { colorScheme: "dark" }],
      ["a contrast theme", { forcedColors: "active" }],
    ] as const)("have no barrier that axe knows with everything opened, in %s", async (_, look) => {
      const preview = await shipped.open({ ...look, viewport: { width: 1100, height: 900 } });
      const { page } = preview;
      const openAll = async (): Promise<void> => {
        const folded = page.locator("#view details:not([open]) > summary");
        while ((await folded.count()) > 0) await folded.first().click();
      };
      await preview.writePlans();
      await page.locator("#tab-plan").click();
      await page.getByRole("textbox", { name: "Reason 1" }).fill("13.2% is 5 of 15 pupils");
      await page.getByRole("textbox", { name: "Reason 2" }).fill("A second reason");
      await page.getByText("On the sheet.").first().waitFor();
      await openAll();
      const found = [await barriersOn(page, "td[data-row]")];
      await page.locator("#tab-actions").click();
      await page
        .getByRole("button", { name: /^Add: / })
        .first()
        .click();
      await page.getByText(/^Added to RP ks4-5ac-em/).waitFor();
      await openAll();
      found.push(await barriersOn(page, "td[data-row]"));
      expect(found.flat()).toEqual([]);
      await page.close();
    });
  });
}
