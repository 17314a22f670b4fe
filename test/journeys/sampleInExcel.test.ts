import { sampleInExcel } from "../../src/hosts/taskpane/sampleInExcel";
import { openXlsx } from "../../src/hosts/xlsx/openXlsx";
import { openOfficeHost } from "../officeHost/openOfficeHost";

describe("the sample tracker in Excel", () => {
  it("opens as a workbook of its own and leaves the blank one as it is", async () => {
    const host = openOfficeHost([{ name: "Sheet1", rows: [] }]);
    expect(await sampleInExcel()).toMatch(/open as a workbook of its own/);
    const [opened] = host.workbook.openedBeside;
    const workbook = await openXlsx(new Uint8Array(Buffer.from(opened ?? "", "base64")), "Book2.xlsx");
    const { sheets } = await workbook.read();
    expect(sheets.map(({ name }) => name)).toContain("CLA tracker 13-14");
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    host.close();
  });
});
