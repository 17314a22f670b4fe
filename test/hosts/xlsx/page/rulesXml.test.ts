import { ragPaints } from "../../../../src/core/sheet/ragPaint";
import { StyleSheet } from "../../../../src/hosts/xlsx/looks/styleSheet";
import { choicesXml, paintsXml } from "../../../../src/hosts/xlsx/page/rulesXml";

const area = { firstRow: 2, lastRow: 4, firstColumn: 3, lastColumn: 3 };
const bare = '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';

describe("painting RAG areas", () => {
  it("gives each word its own look, looked for from the area's first cell", () => {
    const styles = new StyleSheet(bare);
    const xml = paintsXml([area, { ...area, firstColumn: 5, lastColumn: 5 }], styles);
    for (const [index, { word, fill, color }] of ragPaints.entries()) {
      expect(xml).toContain(
        `dxfId="${index}" priority="${index + 1}" operator="containsText" text="${word}"`,
      );
      expect(xml).toContain(`<formula>NOT(ISERROR(SEARCH("${word}",D3)))</formula>`);
      expect(xml).toContain(`SEARCH("${word}",F3)`);
      expect(styles.xml()).toContain(`<color rgb="FF${color}"/>`);
      expect(styles.xml()).toContain(`<bgColor rgb="FF${fill}"/>`);
    }
    expect(styles.xml()).toContain(`<dxfs count="${ragPaints.length}"><dxf><font>`);
  });
});

describe("drop-downs", () => {
  it("warn and never stop", () => {
    expect(choicesXml([{ ...area, options: ['Say "yes"', "No"] }], "RP")).toMatch(
      /type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1".* sqref="D3:D5"><formula1>"Say ""yes"",No"</,
    );
  });

  it("refuse what Excel cannot hold: a comma in an option, more than 255 characters", () => {
    expect(() => choicesXml([{ ...area, options: ["a,b"] }], "RP")).toThrow(/RP!D3:D5 has a comma/);
    expect(() => choicesXml([{ ...area, options: ["x".repeat(256)] }], "RP")).toThrow(/longer than 255/);
  });
});
