import { officerWorkbook } from "../../../support/officerWorkbook";
import { withDirectory } from "../../../support/packageParts";
import type { PreviewInBrowser } from "../../../support/previewInBrowser";
import { trackerFile } from "../../../support/trackerFile";
import { sixPupils } from "../../../trackers/sixPupils";

/** Every way in which it may not go on: what is wrong, why, and what to do next. */
export function troubles(shipped: PreviewInBrowser): void {
  describe("when something is wrong", () => {
    const tracker = trackerFile(sixPupils);

    it.each([
      ["no workbook", Buffer.from("no workbook"), /not an Excel workbook/],
      ["an encrypted one", withDirectory(tracker, { encrypted: true }), /protected by a password.*save it/],
      ["one far too large", withDirectory(tracker, { unpacked: 600 * 1024 * 1024 }), /more than 512 MB/],
    ])("says why %s cannot be opened, and goes on with what was open", async (_, bytes, words) => {
      const preview = await shipped.open();
      await preview.openFile("chosen.xlsx", new Uint8Array(bytes), null);
      expect(await preview.troubleSaid("chosen.xlsx")).toMatch(words);
      await preview.press("Use this workbook");
      await preview.buttonShown("See results");
      expect(preview.faults).toEqual([]);
      await preview.page.close();
    });

    it("says what must be fixed in a tracker that stops, and offers to read it again", async () => {
      const preview = await shipped.open();
      const notes = await officerWorkbook([
        { name: "Notes", rows: [[{ value: "To do" }], [{ value: "Call" }]] },
      ]);
      await preview.openFile("notes.xlsx", notes, "Notes");
      await preview.press("Use this workbook");
      await preview.buttonShown("Read again");
      await preview.page.getByText("Put right what must be fixed first.").waitFor();
      expect(await preview.page.getByRole("button", { name: "Write plans" }).count()).toBe(0);
      await preview.page.close();
    });

    it("says that a part could not be loaded, and goes on once it can", async () => {
      const preview = await shipped.openWithout(/^(?!.*preview\.).*\.js$/);
      await preview.page.getByRole("alert").filter({ hasText: "could not be loaded" }).waitFor();
      await preview.page.unrouteAll();
      await preview.page.reload();
      await preview.sheetShown("CLA tracker 13-14");
      await preview.page.close();
    });

    it("keeps what she types while a refresh is written, in its own row", async () => {
      const preview = await shipped.open();
      await preview.writePlans();
      const box = preview.cellSaying("Type here: your own reason");
      await box.click();
      await preview.press("Refresh");
      // Not a word is waited for: the keys come while the pane reads, works out and writes.
      await preview.sheet.focus();
      await preview.page.keyboard.type("Typed meanwhile.");
      await preview.page.keyboard.press("Enter");
      await preview.buttonShown("Refresh");
      await preview.cellSaying("Typed meanwhile.").waitFor();
      await preview.refresh();
      await preview.cellSaying("Typed meanwhile.").waitFor();
      expect(preview.faults).toEqual([]);
      await preview.page.close();
    });
  });
}
