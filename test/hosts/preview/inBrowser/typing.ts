import type { PreviewInBrowser } from "../../../support/previewInBrowser";
import type { PreviewPage } from "../../../support/previewPage";

/** What she types stays, whatever she or the pane does before Enter. */
export function typing(shipped: PreviewInBrowser): void {
  describe("typing on", () => {
    let preview: PreviewPage;

    beforeEach(async () => {
      preview = await shipped.open();
    });

    afterEach(async () => {
      expect(preview.faults).toEqual([]);
      await preview.page.close();
    });

    const box = () => preview.page.getByRole("textbox", { name: /^Cell / });

    it("keeps a text begun by its first letter when she clicks another cell", async () => {
      await preview.cell(10, "R").click();
      await preview.page.keyboard.type("Pupils moved");
      await preview.cell(12, "R").click();
      await preview.cell(10, "R").filter({ hasText: "Pupils moved" }).waitFor();
      expect(await preview.cell(12, "R").getAttribute("aria-selected")).toBe("true");
      expect(await box().count()).toBe(0);
    });

    it("keeps what is changed of a text by F2 when she clicks another cell", async () => {
      await preview.type(preview.cell(10, "R"), "B");
      await preview.cell(10, "R").click();
      await preview.page.keyboard.press("F2");
      await preview.page.keyboard.type(" minus");
      await preview.cell(12, "R").click();
      await preview.cell(10, "R").filter({ hasText: "B minus" }).waitFor();
    });

    it("keeps the box and its text while she scrolls away and back", async () => {
      await preview.cell(10, "R").click();
      await preview.page.keyboard.type("Pupils moved");
      await preview.sheet.hover();
      await preview.page.mouse.wheel(0, 1700);
      await preview.sheet.locator('tr[aria-rowindex="100"]').waitFor();
      await preview.page.mouse.wheel(0, -1700);
      await preview.page.waitForFunction(
        () => document.querySelector("[role=grid]")?.parentElement?.scrollTop === 0,
      );
      expect(await box().inputValue()).toBe("Pupils moved");
      await preview.page.keyboard.type(" away");
      await preview.page.keyboard.press("Enter");
      await preview.cell(10, "R").filter({ hasText: "Pupils moved away" }).waitFor();
    });

    it("keeps what she types on her own sheet while the pane goes over to a new plan", async () => {
      await preview.press("Use this workbook");
      await preview.press("See results");
      await preview.press("See what will change");
      await preview.buttonShown("Write plans");
      await preview.cell(10, "R").click();
      await preview.page.keyboard.type("Pupils moved");
      // As a slow refresh would end while she types: the button is pressed and the box keeps the keyboard.
      await preview.page
        .getByRole("button", { name: "Write plans" })
        .evaluate((button: HTMLElement) => button.click());
      await preview.sheetShown("RP ks4-5ac-em");
      await preview.showSheet("CLA tracker 13-14");
      await preview.cell(10, "R").filter({ hasText: "Pupils moved" }).waitFor();
    });
  });
}
