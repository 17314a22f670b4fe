import type { PreviewInBrowser } from "../../../support/previewInBrowser";
import { trackerFile } from "../../../support/trackerFile";
import { sixPupils } from "../../../trackers/sixPupils";

const canary = "Zzcanary";

/** Names of pupils are on the page, and nowhere else. */
export function unseen(shipped: PreviewInBrowser): void {
  describe("a pupil's name", () => {
    it("leaves the page by no request, and is in no storage, console, title or address", async () => {
      const [y11 = { name: "Y11", rows: [] }, ...others] = sixPupils.sheets;
      const rows = y11.rows.map((row, nth) =>
        nth === 0 ? row : [row[0], `${canary} ${nth}`, ...row.slice(2)],
      );
      const bytes = trackerFile({
        ...sixPupils,
        sheets: [{ ...y11, rows: rows as typeof y11.rows }, ...others],
      });
      const preview = await shipped.open();
      const sent: string[] = [];
      preview.page.on("request", (request) => sent.push(`${request.url()} ${request.postData() ?? ""}`));
      await preview.openFile("tracker.xlsx", bytes, y11.name);
      expect(await preview.sheet.textContent()).toContain(canary);
      await preview.press("Use this workbook");
      await preview.buttonShown("See results");
      await preview.press("See results");
      await preview.press("See what will change");
      await preview.press("Write plans");
      await preview.buttonShown("Refresh");
      const kept = await preview.page.evaluate(async () => [
        JSON.stringify([localStorage, sessionStorage]),
        ...(await indexedDB.databases()).map(({ name }) => name ?? ""),
        document.cookie,
        document.title,
        location.href,
      ]);
      const elsewhere = [...sent, ...preview.faults, ...kept.map(String)];
      expect(elsewhere.filter((text) => text.includes(canary))).toEqual([]);
      await preview.page.close();
    });
  });
}
