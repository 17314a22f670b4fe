import { openAsWorkbook } from "../../../src/hosts/excel/openCopy";
import { newWorkbook } from "../../../src/hosts/xlsx/newWorkbook";
import { openOfficeHost } from "../../officeHost/openOfficeHost";

describe("a workbook of its own beside the one that is open", () => {
  it("holds the very bytes of the file, and nothing of the open workbook changes", async () => {
    const bytes = await newWorkbook([], { title: "t", author: "a", day: "2014-09-30" });
    const host = openOfficeHost([{ name: "Y11", rows: [["Name"]] }]);
    const before = structuredClone(host.workbook.sheets.map(({ name }) => name));
    await openAsWorkbook(bytes);
    expect(host.workbook.openedBeside.map((text) => new Uint8Array(Buffer.from(text, "base64")))).toEqual([
      bytes,
    ]);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(before);
    host.close();
  });

  it("of more bytes than one call takes comes over whole", async () => {
    const bytes = Uint8Array.from({ length: 200_000 }, (_, at) => at % 251);
    const host = openOfficeHost([{ name: "Y11", rows: [["Name"]] }]);
    await openAsWorkbook(bytes);
    expect(Buffer.from(host.workbook.openedBeside[0] ?? "", "base64").equals(Buffer.from(bytes))).toBe(true);
    host.close();
  });

  it("is refused in the officer's words where Excel opens none", async () => {
    const host = openOfficeHost([{ name: "Y11", rows: [["Name"]] }], { newest: 7 });
    await expect(openAsWorkbook(new Uint8Array(3))).rejects.toMatchObject({ code: "too-old" });
    host.close();
  });
});
