import { relationshipsOf } from "../../src/hosts/xlsx/pack/relationships";
import type { XlsxPackage } from "../../src/hosts/xlsx/pack/xlsxPackage";
import { parseArea } from "../../src/hosts/xlsx/page/cellAddress";
import type { ChartLook } from "../contracts/openedWorkbook";

/** The charts on a sheet of a file, by the text of their parts. */
export function chartsInFile(pack: XlsxPackage, sheetPart: string): ChartLook[] {
  const drawings = relationshipsOf(pack, sheetPart).filter(({ kind }) => kind === "drawing");
  return drawings.flatMap(({ target: drawing }) =>
    [...pack.text(drawing).matchAll(/<xdr:twoCellAnchor[\s\S]*?<\/xdr:twoCellAnchor>/g)].map(([anchor]) => {
      const id = one(anchor, /r:id="([^"]+)"/);
      const { target } = relationshipsOf(pack, drawing).find((each) => each.id === id)!;
      const xml = pack.text(target);
      const [top, bottom] = numbers(anchor, "row");
      const [left, right] = numbers(anchor, "col");
      return {
        name: one(anchor, / name="([^"]+)"/),
        area: { firstRow: top!, lastRow: bottom! - 1, firstColumn: left!, lastColumn: right! - 1 },
        isGapped: xml.includes('<c:dispBlanksAs val="gap"/>'),
        lines: [...xml.matchAll(/<c:ser>[\s\S]*?<\/c:ser>/g)].map(([series]) => ({
          named: areaIn(series, "tx"),
          values: areaIn(series, "val"),
          times: areaIn(series, "cat"),
          isDashed: series.includes('<a:prstDash val="dash"/>'),
        })),
      };
    }),
  );
}

function one(text: string, pattern: RegExp): string {
  return pattern.exec(text)?.[1] ?? "";
}

function numbers(anchor: string, of: "row" | "col"): number[] {
  return [...anchor.matchAll(new RegExp(`<xdr:${of}>(\\d+)<`, "g"))].map(([, number]) => Number(number));
}

function areaIn(series: string, part: string) {
  const formula = one(series, new RegExp(`<c:${part}>[\\s\\S]*?<c:f>([^<]+)</c:f>`));
  return parseArea(formula.split("!").at(-1)!.replaceAll("$", ""))!;
}
