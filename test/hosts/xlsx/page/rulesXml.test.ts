import { hintPaint, ragPaints } from "../../../../src/core/sheet/ragPaint";
import { StyleSheet } from "../../../../src/hosts/xlsx/looks/styleSheet";
import { choicesXml, paintsXml } from "../../../../src/hosts/xlsx/page/rulesXml";

const area = { firstRow: 2, lastRow: 4, firstColumn: 3, lastColumn: 3 };
const bare = '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';

describe("painting RAG areas", () => {
  it("gives each word its own look, looked for from the area's first cell", () => {
    const styles = new StyleSheet(bare);
    const xml = paintsXml([area, { ...area, firstColumn: 5, lastColumn: 5 }], [], styles);
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

  it("shows a hint in grey until it is typed over, after the words", () => {
    const styles = new StyleSheet(bare);
    const xml = paintsXml([area], [{ ...area, firstColumn: 1, lastColumn: 1 }], styles);
    expect(xml).toContain(`sqref="B3:B5"><cfRule type="beginsWith" dxfId="3" priority="4"`);
    expect(xml).toContain(`LEFT(B3,LEN("${hintPaint.word}"))="${hintPaint.word}"`);
    expect(styles.xml()).toContain(`<dxf><font><color rgb="FF${hintPaint.color}"/></font></dxf>`);
  });
});

describe("drop-downs", () => {
  it("warn and never stop", () => {
    expect(choicesXml([{ ...area, options: ['Say "yes"', "No"] }])).toMatch(
      /type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1".* sqref="D3:D5"><formula1>"Say ""yes"",No"</,
    );
  });

  it("are left off when Excel cannot hold them: a comma in an option, more than 255 characters", () => {
    expect(choicesXml([{ ...area, options: ["a,b"] }])).toBe("");
    expect(choicesXml([{ ...area, options: ["x".repeat(256)] }])).toBe("");
    expect(
      choicesXml([
        { ...area, options: ["x".repeat(255)] },
        { ...area, options: ["a,b"] },
      ]),
    ).toContain('count="1"');
  });
});
