import { barriersOn } from "../../../support/accessibility";
import type { PreviewInBrowser } from "../../../support/previewInBrowser";
import type { PreviewPage } from "../../../support/previewPage";

const looks = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["a contrast theme", { forcedColors: "active" }],
] as const;

/** Every screen and state of the page and of the pane in it, whatever tabs the pane has. */
export function seen(shipped: PreviewInBrowser): void {
  describe("every screen", () => {
    it.each(looks)("has no barrier that axe knows, in %s", async (_, look) => {
      const preview = await shipped.open({ ...look, viewport: { width: 1100, height: 560 } });
      const found = await barriersOn(preview.page);
      await everyState(preview, async () => {
        found.push(...(await barriersOn(preview.page, "td[data-row]")));
      });
      expect(found).toEqual([]);
      await preview.page.close();
    });

    // 320 by 256 is what is left of 1280 by 1024 at 400%.
    it.each([
      [320, 640],
      [320, 256],
      [1024, 768],
    ])("needs no sideways scrolling of the page at %i by %i", async (width, height) => {
      const preview = await shipped.open({ viewport: { width, height } });
      await everyState(preview, async (state) => {
        const wide = await preview.page.evaluate(() => document.documentElement.scrollWidth);
        expect([state, wide]).toEqual([state, Math.min(wide, width)]);
        const heading = await preview.page.getByRole("heading", { name: "Recovery Planner" }).boundingBox();
        expect(heading!.x + heading!.width).toBeLessThanOrEqual(width);
      });
      await preview.page.close();
    });
  });
}

/** From the first card to a refresh that was put back, and what goes wrong on the way; on each tab of the pane. */
async function everyState(preview: PreviewPage, look: (state: string) => Promise<void>): Promise<void> {
  await look("first card");
  await preview.press("Use this workbook");
  await preview.buttonShown("See results");
  await preview.eachTab(look);
  await preview.press("See results");
  await preview.press("See what will change");
  await preview.buttonShown("Write plans");
  await preview.eachTab(look);
  await preview.press("Write plans");
  await preview.buttonShown("Refresh");
  await preview.sheetShown("RP ks4-5ac-em");
  await preview.eachTab(look);
  await preview.sheet.focus();
  await preview.page.keyboard.press("Enter");
  await preview.page.getByRole("textbox", { name: /^Cell / }).waitFor();
  await look("typing");
  await preview.page.keyboard.type("Hers");
  await preview.page.keyboard.press("Enter");
  await preview.press("Sample again");
  await look("asked about what is not saved");
  await preview.press("Keep working");
  await preview.showSheet("Scorecard");
  await look("scorecard");
  await preview.press("Put back");
  await preview.buttonShown("Keep the refresh");
  await look("asked about putting back");
  await preview.press("Put back");
  await preview.buttonShown("Read again");
  await look("put back");
  await preview.openFile("notes.xlsx", Buffer.from("no workbook"), null);
  await preview.press("Open without downloading");
  await preview.troubleSaid("notes.xlsx");
  await look("a file that is none");
}
