import type { PrintSetup } from "../../core/sheet/grid";
import { areaFrom } from "./areas";
import type { Stroke } from "./pen";
import { stroke } from "./pen";

/** Longest footer Excel accepts, codes included. Source: Microsoft, "Excel specifications and limits". */
const longestFooter = 255;
const font = '&"Arial,Regular"&8';
const pageNumber = `${font}Page &P of &N`;
/** Room for two texts beside the page number and the codes that say where each stands. */
const longestText = Math.floor((longestFooter - pageNumber.length - 6) / 2);

/** Centimetres between the paper's edge and the footer. */
const footerEdge = 0.75;

/** A4, one page wide, with its margins, repeated rows and footer. `clearTitleRows` takes older repeated rows away. */
export function drawPrint(
  print: PrintSetup,
  { clearTitleRows }: { readonly clearTitleRows: boolean },
): Stroke[] {
  const { margin, footer, repeatRows } = print;
  const edge = Math.min(footerEdge, margin / 2);
  return [
    stroke((pen) => {
      const { pageLayout } = pen.sheet;
      pageLayout.paperSize = "A4";
      pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
      pageLayout.zoom = {
        horizontalFitToPages: 1,
        ...(print.pagesTall === null ? {} : { verticalFitToPages: print.pagesTall }),
      };
      pageLayout.setPrintMargins("Centimeters", {
        top: margin,
        bottom: margin,
        left: margin,
        right: margin,
        header: edge,
        footer: edge,
      });
      pageLayout.setPrintArea(pen.range(areaFrom(0, 0, print.lastRow + 1, print.lastColumn + 1)));
      if (repeatRows) pageLayout.setPrintTitleRows(`$${repeatRows[0] + 1}:$${repeatRows[1] + 1}`);
      else if (clearTitleRows) pageLayout.setPrintTitleRows("");
      const footers = pageLayout.headersFooters.defaultForAllPages;
      footers.leftFooter = footerText(footer.left);
      footers.centerFooter = footerText(footer.centre);
      footers.rightFooter = pageNumber;
    }, 2_000),
  ];
}

/** `&` begins a code, so it is written twice; a digit right after the size would be read as part of it. */
function footerText(text: string): string {
  if (text === "") return "";
  const whole = spelled(text);
  if (font.length + whole.length <= longestText) return font + whole;
  let shown = [...text];
  while (font.length + spelled(shown.join("")).length + 1 > longestText) shown = shown.slice(0, -1);
  return `${font}${spelled(shown.join(""))}…`;
}

function spelled(text: string): string {
  return (/^\d/.test(text) ? " " : "") + text.replaceAll("&", "&&");
}
