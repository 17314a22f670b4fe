import type { PreviewInBrowser } from "../../../support/previewInBrowser";
import { trackerFile } from "../../../support/trackerFile";
import { sixPupils } from "../../../trackers/sixPupils";

const name = sixPupils.fileName;
const sheet = sixPupils.sheets[0]!.name;

/** What was typed and is nowhere saved is not lost unasked. */
export function leaving(shipped: PreviewInBrowser): void {
  describe("opening another workbook", () => {
    it("asks where something was typed, and keeps it until she decides", async () => {
      const preview = await shipped.open();
      await preview.type(preview.cell(10, "R"), "B");
      await preview.openFile(name, trackerFile(sixPupils), null);
      await preview.troubleSaid("is on this page only");
      await preview.press("Keep working");
      expect(await preview.cell(10, "R").textContent()).toBe("B");

      await preview.openFile(name, trackerFile(sixPupils), null);
      await preview.press("Open without downloading");
      await preview.sheetShown(sheet);
      expect(preview.faults).toEqual([]);
      await preview.page.close();
    });

    it("asks where words wait in the pane for the first plans, and says how they are kept", async () => {
      const preview = await shipped.open();
      await preview.press("Use this workbook");
      await preview.buttonShown("See results");
      const folded = preview.page.locator("#view details:not([open]) > summary");
      while ((await folded.count()) > 0) await folded.first().click();
      const reason = preview.page.getByRole("textbox", { name: /^Accepted because/ }).first();
      await reason.fill("Checked with the school.");
      await reason.blur();
      await preview.page.getByText("Kept here until the plans are written.").first().waitFor();
      await preview.press("Sample again");
      await preview.troubleSaid("to keep it, write them first");
      await preview.press("Keep working");
      expect(await reason.inputValue()).toBe("Checked with the school.");
      await preview.page.close();
    });

    it("asks at once, while the workbook has not even been told what she typed", async () => {
      const preview = await shipped.open();
      await preview.page.evaluate(() => {
        // eslint-disable-next-line @typescript-eslint/unbound-method -- bound again below
        const post = Worker.prototype.postMessage;
        Worker.prototype.postMessage = function (this: Worker, message: unknown) {
          setTimeout(() => post.call(this, message), 2_000);
        };
      });
      await preview.type(preview.cell(10, "R"), "B");
      await preview.press("Sample again");
      await preview.troubleSaid("is on this page only");
      await preview.press("Keep working");
      expect(await preview.cell(10, "R").textContent()).toBe("B");
      await preview.page.close();
    });

    it("hands the changed one over first when she says so, and then warns no more", async () => {
      const preview = await shipped.open();
      await preview.type(preview.cell(10, "R"), "B");
      await preview.openFile(name, trackerFile(sixPupils), null);
      const coming = preview.page.waitForEvent("download");
      await preview.press("Download, then open");
      expect((await coming).suggestedFilename()).toBe("sample-tracker.xlsx");
      await preview.sheetShown(sheet);
      await preview.press("Try it with a sample tracker");
      await preview.sheetShown("CLA tracker 13-14");
      await preview.page.close();
    });

    it("has the browser ask before the page is left, once something was typed and only then", async () => {
      const preview = await shipped.open();
      const asked: string[] = [];
      preview.page.on("dialog", (dialog) => {
        asked.push(dialog.type());
        void dialog.accept();
      });
      await preview.page.reload();
      await preview.sheetShown("CLA tracker 13-14");
      expect(asked).toEqual([]);
      await preview.type(preview.cell(10, "R"), "B");
      await preview.page.reload();
      await preview.sheetShown("CLA tracker 13-14");
      expect(asked).toEqual(["beforeunload"]);
      await preview.page.close();
    });

    it("shows the one that was chosen last, whichever is ready first", async () => {
      const preview = await shipped.open();
      await preview.page.evaluate(() => {
        for (const name of ["Sample again", "Sample again"])
          [...document.querySelectorAll("button")].find(({ textContent }) => textContent === name)?.click();
      });
      await preview.openFile(name, trackerFile(sixPupils), sheet);
      await preview.page.waitForTimeout(500);
      await preview.sheetShown(sheet);
      await preview.page.close();
    });
  });
}
