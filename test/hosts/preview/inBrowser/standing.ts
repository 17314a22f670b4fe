import type { PreviewInBrowser } from "../../../support/previewInBrowser";

const longReason =
  "The pupil moved school twice and the new school has not yet sent the results of the mock. ".repeat(3);

/** What she is about to press or read stays where it was, and begins where it should. */
export function standing(shipped: PreviewInBrowser): void {
  describe("where things stand", () => {
    it("opens a long cell by a double click: the line above the sheet keeps its height and pushes nothing down", async () => {
      const preview = await shipped.open();
      await preview.type(preview.cell(12, "R"), longReason);
      await preview.cell(10, "A").click();
      const room = preview.sheet.locator("..");
      const before = await room.boundingBox();
      await preview.cell(12, "R").click();
      expect(await room.boundingBox()).toEqual(before);
      await preview.cell(10, "A").click();
      await preview.cell(12, "R").dblclick();
      const box = preview.page.getByRole("textbox", { name: "Cell R12" });
      expect(await box.inputValue()).toBe(longReason);
      expect(preview.faults).toEqual([]);
      await preview.page.close();
    });

    it("begins each screen at its beginning where the page is one long column, and moves no focus", async () => {
      const preview = await shipped.open({ viewport: { width: 320, height: 256 } });
      const top = () => preview.page.locator("#view").evaluate((view) => view.getBoundingClientRect().top);
      await preview.press("Use this workbook");
      for (const next of ["See results", "See what will change"]) {
        await preview.press(next);
        await preview.buttonShown(next === "See results" ? "See what will change" : "Write plans");
        const isMoved = await preview.page.evaluate(() => document.activeElement?.closest("#view") !== null);
        expect([Math.round(await top()) >= 0, (await top()) < 256]).toEqual([true, true]);
        expect(isMoved).toBe(false);
      }
      expect(preview.faults).toEqual([]);
      await preview.page.close();
    });

    it("shows a whole row from its beginning, and Ctrl+Home goes back to the first cell", async () => {
      const preview = await shipped.open();
      const left = () => preview.sheet.evaluate((grid) => grid.parentElement?.scrollLeft);
      await preview.cell(10, "R").click();
      await preview.page.keyboard.press("Control+End");
      await preview.page.keyboard.press("Control+Home");
      expect(await left()).toBe(0);
      await preview.press("Use this workbook");
      await preview.press("See results");
      await preview.page.getByRole("list", { name: "Pupils" }).locator("summary").first().click();
      await preview.page
        .getByRole("button", { name: /^Show me .* on CLA tracker 13-14$/ })
        .first()
        .click();
      await preview.page.waitForTimeout(300);
      expect(await left()).toBe(0);
      expect(preview.faults).toEqual([]);
      await preview.page.close();
    });
  });
}
