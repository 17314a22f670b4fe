import type { PrintSetup } from "../../../../src/core/sheet/grid";
import { printArea, printTitles, printXml } from "../../../../src/hosts/xlsx/page/printXml";

const print: PrintSetup = {
  orientation: "portrait",
  lastRow: 41,
  lastColumn: 27,
  repeatRows: [4, 5],
  footer: { left: "A & B", centre: "2014" },
  pagesTall: null,
  margin: 1.27,
};

function footer(setup: PrintSetup): string {
  return /<oddFooter>(.*)<\/oddFooter>/.exec(printXml(setup))![1]!.replaceAll("&amp;", "&");
}

describe("a print set-up", () => {
  it("names area and repeated rows, quoting the sheet", () => {
    expect(printArea(print, "Head's plan")).toBe("'Head''s plan'!$A$1:$AB$42");
    expect(printTitles(print, "Plan")).toBe("'Plan'!$5:$6");
    expect(printTitles({ ...print, repeatRows: null }, "Plan")).toBeNull();
  });

  it("is A4, one page wide and as long as it takes, with half-inch margins", () => {
    expect(printXml(print)).toContain('<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5"');
    expect(printXml(print)).toContain(
      '<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="portrait"/>',
    );
  });

  it("writes & twice and keeps a leading digit apart from the size", () => {
    expect(footer(print)).toBe(
      '&L&"Arial,Regular"&8A && B&C&"Arial,Regular"&8 2014&R&"Arial,Regular"&8Page &P of &N',
    );
  });

  it("cuts a footer that would be too long for Excel, never inside an escaped &", () => {
    const long = footer({ ...print, footer: { left: "&".repeat(300), centre: "y".repeat(300) } });
    expect(long.length).toBeLessThanOrEqual(255);
    expect(long).toMatch(/8(&&)+…&C/);
    expect(long).toMatch(/y…&R/);
  });
});
