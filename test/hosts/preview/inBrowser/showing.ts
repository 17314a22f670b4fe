import type { PreviewInBrowser } from "../../../support/previewInBrowser";

/** From whatever the pane names to where it stands in the workbook. */
export function showing(shipped: PreviewInBrowser): void {
  describe("Show me", () => {
    it("selects the cells a line is about, on whichever sheet they are, and leaves the keyboard in the pane", async () => {
      const preview = await shipped.open();
      await preview.press("Use this workbook");
      await preview.buttonShown("See results");
      await preview.press("Show me Targets: 3 indicators");
      await preview.sheetShown("Indicators");
      const results = preview.page.getByRole("button", { name: "Show me Results: 10 subjects" });
      await results.press("Enter");
      await preview.sheetShown("CLA tracker 13-14");
      expect(await preview.cell(6, "O").getAttribute("aria-selected")).toBe("true");
      expect(await results.evaluate((button) => button === document.activeElement)).toBe(true);
      expect(preview.faults).toEqual([]);
      await preview.page.close();
    });
  });
}
