import type { PreviewInBrowser } from "../../../support/previewInBrowser";
import type { PreviewPage } from "../../../support/previewPage";

/** The preview for those who use no mouse, see it in other colours, or hear it. */
export function keyboard(shipped: PreviewInBrowser): void {
  describe("reaching everything", () => {
    /** The A1 name of the chosen cell, as the line above the sheet says it. */
    const chosen = (preview: PreviewPage): Promise<string | null> =>
      preview.sheet.evaluate((grid) => {
        const cell = document.getElementById(grid.getAttribute("aria-activedescendant") ?? "");
        const column = cell?.getAttribute("aria-colindex");
        return cell ? `${column},${cell.closest("tr")?.getAttribute("aria-rowindex")}` : null;
      });

    it("goes through the sheet by arrow keys, Home, End and Page Down, past hidden columns and merged cells", async () => {
      const preview = await shipped.open();
      const { keyboard } = preview.page;
      await preview.sheet.focus();
      // A1 is merged over twelve columns: the next cell to its right is M1.
      await keyboard.press("ArrowRight");
      expect(await chosen(preview)).toBe("13,1");
      await keyboard.press("Home");
      for (const key of ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown"]) await keyboard.press(key);
      expect(await chosen(preview)).toBe("1,5");
      // A5 is merged with A6.
      await keyboard.press("ArrowDown");
      expect(await chosen(preview)).toBe("1,7");
      for (let step = 0; step < 8; step += 1) await keyboard.press("ArrowRight");
      // Column I is hidden.
      expect(await chosen(preview)).toBe("10,7");
      await keyboard.press("PageDown");
      expect(await chosen(preview)).toBe("10,27");
      await keyboard.press("Control+Home");
      expect(await chosen(preview)).toBe("1,1");
      await preview.page.close();
    });

    it("draws the rows in view only, and the chosen one among them however far it is", async () => {
      const preview = await shipped.open();
      const rows = preview.sheet.locator("tr[aria-rowindex]");
      expect(await rows.filter({ hasText: "Adeyemi" }).count()).toBe(1);
      await preview.sheet.focus();
      await preview.page.keyboard.press("Control+End");
      await rows.filter({ hasText: "Adeyemi" }).waitFor({ state: "detached" });
      expect(await chosen(preview)).not.toBeNull();
      await preview.page.close();
    });

    it("types by Enter or the first letter, keeps by Enter and Tab, and forgets by Escape", async () => {
      const preview = await shipped.open();
      const { keyboard } = preview.page;
      await preview.cell(10, "R").click();
      await keyboard.press("Enter");
      const box = preview.page.getByRole("textbox", { name: "Cell R10" });
      expect(await box.inputValue()).toBe("D");
      await keyboard.press("Escape");
      expect(await preview.cell(10, "R").textContent()).toBe("D");

      await keyboard.type("B");
      await keyboard.press("Tab");
      await preview.cell(10, "R").filter({ hasText: "B" }).waitFor();
      expect(await chosen(preview)).toBe("19,10");
      await keyboard.type("=1+1");
      await keyboard.press("Enter");
      const refusal = preview.page.getByRole("alert").filter({ hasText: "works out no formulas" });
      await refusal.waitFor();
      // The sheet is drawn again after that, which takes no longer than this; what was said stays.
      await preview.page.waitForTimeout(1_000);
      expect(await refusal.count()).toBe(1);
      await preview.page.close();
    });

    it("does the whole job without a mouse: Tab leaves the sheet, Enter presses what is next", async () => {
      const preview = await shipped.open();
      const { keyboard } = preview.page;
      await preview.sheet.focus();
      await preview.tabTo("Use this workbook");
      await keyboard.press("Enter");
      await preview.buttonShown("See results");
      await keyboard.press("Enter");
      await preview.buttonShown("See what will change");
      await keyboard.press("Enter");
      await preview.buttonShown("Write plans");
      await keyboard.press("Enter");
      await preview.sheetShown("RP ks4-5ac-em");
      await preview.buttonShown("Refresh");
      await preview.sheet.focus();
      await keyboard.type("Typed without a mouse.");
      await keyboard.press("Enter");
      await preview.cellSaying("Typed without a mouse.").waitFor();
      await preview.page.close();
    });
  });
}
