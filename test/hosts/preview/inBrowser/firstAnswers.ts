import { barriersOn } from "../../../support/accessibility";
import type { PreviewInBrowser } from "../../../support/previewInBrowser";
import type { PreviewPage } from "../../../support/previewPage";
import { trackerFile } from "../../../support/trackerFile";
import { worked12 } from "../../../trackers/worked12";

const own = "5 or more A*-C grades at GCSE or equivalent including English and mathematics";

/** A tracker that brings neither Settings nor Indicators, answered before its first plans. */
export function firstAnswers(shipped: PreviewInBrowser): void {
  /** Pupils alone, read, with everything unfolded that can be changed. */
  async function opened(options: Parameters<PreviewInBrowser["open"]>[0] = {}): Promise<PreviewPage> {
    const preview = await shipped.open(options);
    const sheets = worked12.sheets.filter(({ name }) => name === "Y11");
    await preview.openFile("pupils.xlsx", trackerFile({ ...worked12, sheets }), "Y11");
    await preview.press("Use this workbook");
    await preview.buttonShown("See results");
    for (const fold of [/^Targets \(/, /^Year, term, thresholds/, /^Indicators, targets and colours/])
      await preview.page.locator("summary").filter({ hasText: fold }).click();
    return preview;
  }

  describe("answers before the first plans", () => {
    it("colour the results at once, and stand on the sheets once the plans are written", async () => {
      const preview = await opened();
      const year = preview.page.getByRole("textbox", { name: "Academic year" });
      await year.fill("2013/14");
      await year.press("Enter");
      await preview.page.getByRole("combobox", { name: "Term" }).selectOption("summer");
      const target = preview.page.getByRole("textbox", { name: own, exact: true });
      await target.fill("80");
      // The very click that leaves the box goes on as well.
      await preview.press("See results");
      await preview.page.getByText("RED", { exact: true }).first().waitFor();
      await preview.press("See what will change");
      await preview.press("Write plans");
      await preview.sheetShown("RP ks4-5ac-em");
      await preview.showSheet("Settings");
      await preview.cellSaying("summer").waitFor();
      await preview.showSheet("Indicators");
      await preview.cellSaying("80").waitFor();
      expect(await preview.page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
      await preview.page.close();
    });

    it.each([
      ["light", { colorScheme: "light" }],
      ["a contrast theme", { forcedColors: "active" }],
    ] as const)("have no barrier that axe knows, in %s", async (_, look) => {
      const preview = await opened({ ...look, viewport: { width: 1100, height: 560 } });
      expect(await barriersOn(preview.page, "td[data-row]")).toEqual([]);
      await preview.page.close();
    });

    it("need no sideways scrolling at 320", async () => {
      const preview = await opened({ viewport: { width: 320, height: 640 } });
      const wide = await preview.page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(320);
      await preview.page.close();
    });
  });
}
