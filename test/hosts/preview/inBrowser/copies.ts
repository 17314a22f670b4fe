import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { openXlsx } from "../../../../src/hosts/xlsx/openXlsx";
import { barriersOn } from "../../../support/accessibility";
import type { PreviewInBrowser } from "../../../support/previewInBrowser";
import { trackerFile } from "../../../support/trackerFile";
import { sixPupils } from "../../../trackers/sixPupils";
import type { PreviewPage } from "../../../support/previewPage";

/** The committee paper and the public copy, made in the pane. */
export function copies(shipped: PreviewInBrowser): void {
  /** Presses a button of the pane, and takes the file that goes to the downloads. */
  async function made(preview: PreviewPage, button: string) {
    const [file] = await Promise.all([preview.page.waitForEvent("download"), preview.press(button)]);
    return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
  }

  /** All that a file says, part by part. */
  const textOf = (bytes: Uint8Array): string =>
    Object.values(unzipSync(bytes))
      .map((part) => Buffer.from(part).toString("utf8"))
      .join("\n");

  describe("copies to hand out", () => {
    it("are a committee paper with her words and a public copy without a name, and the workbook stays as it is", async () => {
      const preview = await shipped.open();
      const { page } = preview;
      await preview.writePlans();
      await page.getByRole("textbox", { name: "Reason 1" }).fill("Mathematics lessons began late.");
      await page.getByText("On the sheet.").first().waitFor();
      const before = await preview.download();
      const paper = await made(preview, "Make the committee paper");
      expect(paper.name).toBe("sample-tracker.docx");
      expect(textOf(paper.bytes)).toContain("Mathematics lessons began late.");
      await page.getByText("sample-tracker.docx is in your downloads.").waitFor();
      const copy = await made(preview, "Make the public copy");
      expect(copy.name).toBe("sample-tracker.public.xlsx");
      const { sheets } = await (await openXlsx(copy.bytes, copy.name)).read();
      expect(sheets.map(({ name }) => name)).toContain("Scorecard");
      expect(textOf(copy.bytes)).not.toMatch(/Nguyễn|Adeyemi|V999460609005/);
      await page.getByText("Read the words that you typed once more before you publish").waitFor();
      await page.getByText(/^Left out: \d+ things?$/).click();
      expect(await page.getByRole("list", { name: "Left out of the public copy" }).innerText()).toMatch(/\S/);
      expect(await barriersOn(page, "td[data-row]")).toEqual([]);
      expect(Buffer.from(await preview.download()).equals(Buffer.from(before))).toBe(true);
      expect(preview.faults).toEqual([]);
      expect(
        preview.requests.every((url) => url.startsWith(shipped.address) || url.startsWith("blob:")),
      ).toBe(true);
      await page.close();
    });

    it("are held against the copy that was published last, and refused where that is none", async () => {
      const preview = await shipped.open();
      const { page } = preview;
      await preview.writePlans();
      const last = page.getByLabel("Copy that was published last");
      const name = "published.xlsx";
      await last.setInputFiles({ name, mimeType: "", buffer: Buffer.from(trackerFile(sixPupils)) });
      await preview.press("Make the public copy");
      await page.getByText(/published\.xlsx is no public copy that Recovery Planner wrote/).waitFor();
      await last.setInputFiles([]);
      const first = await made(preview, "Make the public copy");
      await last.setInputFiles({ name, mimeType: "", buffer: Buffer.from(first.bytes) });
      await page.getByText("The new copy is held against it.").waitFor();
      const second = await made(preview, "Make the public copy");
      expect(second.name).toBe("sample-tracker.public.xlsx");
      expect(preview.faults).toEqual([]);
      await page.close();
    });

    it("are refused in words where the script that makes them cannot be had, and all else goes on", async () => {
      const preview = await shipped.open();
      const { page } = preview;
      await page.route(/\/copies\./, (route) => route.abort());
      await preview.writePlans();
      await preview.press("Make the public copy");
      await page.getByText(/The part of Recovery Planner that makes copies could not be loaded/).waitFor();
      await page.unroute(/\/copies\./);
      expect((await made(preview, "Make the public copy")).name).toBe("sample-tracker.public.xlsx");
      await preview.buttonShown("Refresh");
      await page.close();
    });
  });
}
