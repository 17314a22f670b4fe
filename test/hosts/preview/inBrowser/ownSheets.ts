import { barriersOn } from "../../../support/accessibility";
import type { PreviewInBrowser } from "../../../support/previewInBrowser";

/** What the preview shows of sheets that are her own: her settings, her formulas, and figures over terms as charts. */
export function ownSheets(shipped: PreviewInBrowser): void {
  describe("sheets of her own", () => {
    it("are said where they stand; a line that her Settings lack has a box, and gets a sheet beside hers", async () => {
      const preview = await shipped.open();
      const { page } = preview;
      await preview.press("Use this workbook");
      await page.locator("summary").filter({ hasText: "Year, term, thresholds" }).click();
      const settings = page.getByRole("list", { name: "Settings" });
      await settings.getByText("Settings, B8").waitFor();
      const days = settings.getByRole("textbox", { name: "Behaviour RED from days" });
      await days.fill("7");
      await days.press("Enter");
      await preview.press("See results");
      await preview.press("See what will change");
      await preview.press("Write plans");
      await preview.buttonShown("Refresh");
      await preview.showSheet("More settings");
      await preview.cellSaying("7").waitFor();
      await page.close();
    });

    it("that say otherwise than she typed are told with both, without a barrier that axe knows", async () => {
      const preview = await shipped.open({ viewport: { width: 1100, height: 900 } });
      const { page } = preview;
      await preview.showSheet("Settings");
      await preview.sheet.focus();
      await page.keyboard.press("Control+a");
      await page.keyboard.press("Delete");
      await preview.cellSaying("Setting").waitFor({ state: "detached" });
      await preview.press("Use this workbook");
      await page.getByRole("combobox", { name: "Term", exact: true }).selectOption("autumn");
      await page.getByText("Term: autumn").waitFor();
      for (const [row, letters, text] of [
        [1, "A", "Setting"],
        [1, "B", "Value"],
        [2, "A", "Term"],
        [2, "B", "Summer"],
        [3, "A", "Council"],
        [3, "B", "Sampleshire"],
      ] as const)
        await preview.type(preview.cell(row, letters), text);
      await preview.press("Read again");
      await page.getByText("You typed “autumn”; Settings, B2, says “Summer”.").waitFor();
      expect(await barriersOn(page, "td[data-row]")).toEqual([]);
      await preview.press("Leave mine out: Term");
      await page.getByText("You typed “autumn”").waitFor({ state: "detached" });
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("view");
      await page.close();
    });

    it("mark a formula whose cells have changed since Excel worked it out, and say so", async () => {
      const preview = await shipped.open();
      await preview.showSheet("Summary");
      await preview.type(preview.cell(4, "C"), "5");
      await preview
        .cell(8, "C")
        .getByText("as Excel last worked it out, before what has changed since")
        .waitFor();
      expect(await preview.cell(8, "D").textContent()).toBe("11");
      await preview.page.close();
    });
  });

  describe("figures over three terms", () => {
    it("are drawn on the plan and told in words, without a barrier that axe knows", async () => {
      const preview = await shipped.open();
      const { page } = preview;
      for (const term of ["Autumn", "Spring", "Summer"]) {
        await preview.showSheet("Settings");
        await preview.type(preview.cell(3, "B"), term);
        if (term === "Autumn") await preview.writePlans();
        else await preview.refresh();
      }
      await preview.showSheet("RP ks4-5ac-em");
      const chart = page.getByRole("img", { name: /^Line chart of “Proportion of looked after pupils/ });
      await chart.waitFor();
      expect(await chart.getAttribute("aria-label")).toMatch(/series break; autumn 2013\/14 14\.7%/);
      expect(await chart.locator("polyline").count()).toBe(3);
      expect(await barriersOn(page, "td[data-row]")).toEqual([]);
      await page.close();
    });
  });
}
