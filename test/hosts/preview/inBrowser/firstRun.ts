import { CommandRun } from "../../../support/commandRun";
import type { PreviewInBrowser } from "../../../support/previewInBrowser";

const reasonTyped = "Mathematics lessons began late in the spring term.";

/** Tracker, pane and plans on one page, and nothing of Excel. */
export function firstRun(shipped: PreviewInBrowser): void {
  describe("the first run", () => {
    const command = new CommandRun();
    afterAll(() => command.end());

    it("goes from the sample tracker to written plans, a refresh that keeps her words, and back again", async () => {
      const preview = await shipped.open();
      await preview.writePlans();
      const reason = preview.cellSaying("Type here: your own reason");
      expect(await reason.getAttribute("aria-selected")).toBe("true");
      await preview.type(reason, reasonTyped);

      await preview.cellSaying("14.7%  (5 of 34)").waitFor();
      await preview.showSheet("CLA tracker 13-14");
      // Bradley Brennan lacks maths alone, by one grade.
      await preview.type(preview.cell(10, "R"), "C");
      await preview.refresh();
      await preview.showSheet("RP ks4-5ac-em");
      await preview.cellSaying("17.6%  (6 of 34)").waitFor();
      await preview.cellSaying(reasonTyped).waitFor();

      await preview.press("Put back");
      await preview.buttonShown("Keep the refresh");
      await preview.press("Put back");
      await preview.buttonShown("Read again");
      await preview.cellSaying("14.7%  (5 of 34)").waitFor();
      await preview.cellSaying(reasonTyped).waitFor();
      expect(preview.faults).toEqual([]);
      await preview.page.close();
    });

    it("shows what a refresh would change from its beginning, wherever she had scrolled to", async () => {
      const preview = await shipped.open();
      const scrolled = (): Promise<number | undefined> =>
        preview.page.evaluate(() => document.querySelector("#view")?.parentElement?.scrollTop);
      await preview.writePlans();
      await preview.page.getByRole("textbox", { name: /^Reason 3/ }).focus();
      expect(await scrolled()).toBeGreaterThan(0);
      await preview.press("Refresh");
      await preview.page.getByText("Nothing has changed since these plans were written.").waitFor();
      await preview.showSheet("CLA tracker 13-14");
      await preview.type(preview.cell(10, "R"), "A");
      await preview.page.getByRole("textbox", { name: /^Reason 3/ }).focus();
      await preview.press("Refresh");
      await preview.buttonShown("Refresh plans");
      expect(await scrolled()).toBe(0);
      await preview.page.close();
    });

    it("hands over the very file that the command writes", async () => {
      const preview = await shipped.open();
      await preview.writePlans();
      const downloaded = await preview.download();
      await command.run("sample", command.path("sample-tracker.xlsx"));
      await command.run("refresh", command.path("sample-tracker.xlsx"), "-o", command.path("plans.xlsx"));
      expect(Buffer.from(downloaded).equals(command.bytes("plans.xlsx"))).toBe(true);
      await preview.page.close();
    });

    it("asks nobody for anything but its own files, and keeps nothing in the browser", async () => {
      const preview = await shipped.open();
      await preview.writePlans();
      await preview.download();
      expect(
        preview.requests.filter((url) => !url.startsWith(shipped.address) && !url.startsWith("blob:")),
      ).toEqual([]);
      expect(await preview.page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
      await preview.page.close();
    });

    it("opens her own file, and says why another cannot be opened", async () => {
      const preview = await shipped.open();
      await preview.page
        .getByLabel("Workbook to open")
        .setInputFiles({ name: "notes.xlsx", mimeType: "text/plain", buffer: Buffer.from("no workbook") });
      const said = await preview.page.getByRole("alert").filter({ hasText: "notes.xlsx" }).textContent();
      expect(said).toContain("not an Excel workbook");
      await preview.page.close();
    });
  });
}
