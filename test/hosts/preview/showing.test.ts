import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";
import { executablePath, servePreview, type PaneServer } from "../../support/paneServer";
import { PreviewPage } from "../../support/previewPage";

jest.setTimeout(120_000);

/** From whatever the pane names to where it stands in the workbook. */
(existsSync(executablePath) ? describe : describe.skip)("Show me (skipped without Chromium)", () => {
  let served: PaneServer;
  let browser: Browser | undefined;

  beforeAll(async () => {
    served = await servePreview();
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    served.close();
  });

  it("selects the cells a line is about, on whichever sheet they are, and leaves the keyboard in the pane", async () => {
    const preview = await PreviewPage.open(browser!, served.address);
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
