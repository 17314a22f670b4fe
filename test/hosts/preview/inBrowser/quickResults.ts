import type { Locator } from "playwright-core";
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
      const rating = page.getByRole("combobox", { name: "Rating" });
      const search = page.getByRole("searchbox", { name: "Name, UPN or school" });
      await rating.waitFor();
      expect(Math.min(...(await answering(rating, ["RED", "", "AMBER", "", "RED"])))).toBeLessThanOrEqual(
        100,
      );
      expect(Math.min(...(await answering(search, ["a", "an", "", "1", "12"])))).toBeLessThanOrEqual(100);
      await page.getByText(/^\d+ of 2,000 pupils$/).waitFor();
      await page.close();
    });
  });
}

/** Milliseconds from each value that is put into a box of the pane until what follows from it is drawn. */
function answering(box: Locator, values: readonly string[]): Promise<number[]> {
  return box.evaluate(async (element: HTMLInputElement | HTMLSelectElement, given) => {
    const spent: number[] = [];
    // React hears of a value only where it is set as the browser sets it.
    const asTyped = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), "value");
    for (const value of given) {
      const began = performance.now();
      asTyped?.set?.call(element, value);
      const kind = element instanceof HTMLSelectElement ? "change" : "input";
      element.dispatchEvent(new Event(kind, { bubbles: true }));
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 0)));
      spent.push(performance.now() - began);
    }
    return spent;
  }, values);
}
