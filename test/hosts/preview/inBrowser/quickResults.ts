import type { PreviewInBrowser } from "../../../support/previewInBrowser";
import { trackerFile } from "../../../support/trackerFile";
import { wideRows } from "../../../support/wideTracker";

/** The ratings of a large tracker in the pane. */
export function quickResults(shipped: PreviewInBrowser): void {
  describe("results", () => {
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
