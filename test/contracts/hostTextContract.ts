import type { RawSheet } from "../../src/core/reader/rawWorkbook";
import type { ChangeSet, Step } from "../../src/core/refresh/changeSet";
import { headingStyle, plainStyle, write } from "../support/smallGrid";
import type { OpenedWorkbook } from "./openedWorkbook";
import { cellAt } from "./rawCells";

/** Names and texts that a spreadsheet, a page or an object would take for something else. */
const payloads = [
  '=HYPERLINK("http://x","y")',
  "+1",
  "-2",
  "@x",
  "\tTab",
  "<img src=x onerror=alert(1)>",
  "__proto__",
  "');alert(1)//",
  "'quoted",
  " two  spaces ",
  "Line one\nLine two",
  "7",
  "TRUE",
  "1/2/2014",
  "#N/A",
  "_x0041_",
  "Zoë 😀 ◆",
];

/** The part of the host contract that is about text: whatever it looks like, it stays the text it is. */
export function hostTextContract(
  name: string,
  planned: () => Promise<OpenedWorkbook>,
  after: (workbook: OpenedWorkbook, changes: ChangeSet) => Promise<RawSheet>,
  update: (...steps: Step[]) => ChangeSet,
): void {
  describe(`${name}: text`, () => {
    it.each(payloads)("keeps %j as the text it is", async (text) => {
      const block = [[write(text, plainStyle), write(text, { ...headingStyle, format: "@" })]];
      const sheet = await after(
        await planned(),
        update({ kind: "writeCells", row: 6, column: 0, cells: block }),
      );
      for (const column of [0, 1]) {
        expect(cellAt(sheet, 6, column)).toMatchObject({
          value: text,
          type: "text",
          hasFormula: false,
          formula: null,
        });
      }
      expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    });

    it("reads the line breaks of Windows as those of a workbook", async () => {
      const text = "Line one\r\nLine two\n\r\nLine four";
      const sheet = await after(
        await planned(),
        update({ kind: "writeCells", row: 6, column: 0, cells: [[write(text, plainStyle)]] }),
      );
      const read = "Line one\nLine two\n\nLine four";
      expect(cellAt(sheet, 6, 0)).toMatchObject({ value: read, text: read });
    });

    it("puts a square where a character cannot stand in a workbook", async () => {
      const text = `a\u0000b\u001fc\ud800d\uffffe`;
      const sheet = await after(
        await planned(),
        update({ kind: "writeCells", row: 6, column: 0, cells: [[write(text, plainStyle)]] }),
      );
      expect(cellAt(sheet, 6, 0)?.value).toBe("a□b□c□d□e");
    });

    it("refuses a text longer than a cell can hold, naming sheet and cell", async () => {
      const workbook = await planned();
      const step: Step = {
        kind: "writeCells",
        row: 6,
        column: 1,
        cells: [[write("x".repeat(32768), plainStyle)]],
      };
      await expect(workbook.port.apply(update(step))).rejects.toThrow(/RP ks4-5ac-em.*B7|B7.*RP ks4-5ac-em/);
    });
  });
}
