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

    it("types a block that was copied elsewhere, takes it back by Ctrl+Z and types it again by Ctrl+Y", async () => {
      await preview.cell(10, "R").click();
      await preview.paste("B\tC\r\nA\tD\r\n");
      await preview.cell(11, "S").filter({ hasText: "D" }).waitFor();
      expect(await preview.cell(10, "R").textContent()).toBe("B");
      await preview.page.keyboard.press("Control+z");
      await preview.cell(10, "R").filter({ hasText: "D" }).waitFor();
      await preview.page.keyboard.press("Control+y");
      await preview.cell(10, "R").filter({ hasText: "B" }).waitFor();
      await preview.page.keyboard.press("Control+z");
      await preview.cell(10, "R").filter({ hasText: "D" }).waitFor();
      await preview.page.keyboard.press("Control+z");
      await preview.troubleSaid("Nothing that you typed is left to take back");
    });

    it("copies what is selected by Shift and arrows as other programs paste it", async () => {
      await preview.cell(10, "A").click();
      await preview.page.keyboard.press("Shift+ArrowRight");
      await preview.page.keyboard.press("Shift+ArrowDown");
      const copied = await preview.sheet.evaluate((grid) => {
        const clipboardData = new DataTransfer();
        grid.dispatchEvent(new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true }));
        return clipboardData.getData("text/plain");
      });
      expect(copied).toBe("Brennan\tBradley\r\nChadwick\tMaddison");
    });

    it("offers the words of a drop-down: arrows go through them, and the first letters find one", async () => {
      const cell = preview.cell(10, "K");
      await cell.click();
      await preview.page.keyboard.press("Alt+ArrowDown");
      const words = preview.page.getByRole("option");
      expect(await words.allTextContents()).toEqual(["S", "A", "P", "N"]);
      await preview.page.keyboard.press("ArrowDown");
      await preview.page.keyboard.press("Enter");
      await cell.filter({ hasText: "N" }).waitFor();
      await cell.click();
      await preview.page.keyboard.type("a");
      await preview.page.keyboard.press("Enter");
      await cell.filter({ hasText: "A" }).waitFor();
      await cell.dblclick();
      await words.filter({ hasText: "S" }).click();
      await cell.filter({ hasText: "S" }).waitFor();
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
