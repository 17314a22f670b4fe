import type { GridArea, GridChoice } from "../../../core/sheet/grid";
import { hintPaint, ragPaints } from "../../../core/sheet/ragPaint";
import type { StyleSheet } from "../looks/styleSheet";
import { escapeAttribute, escapeText } from "../pack/xmlText";
import { areaAddress, cellAddress } from "./cellAddress";

/** Longest list of options that Excel accepts inside a rule. Source: Microsoft, "Excel specifications and limits". */
const longestList = 255;

/** Rules that paint each RAG area by the word in the cell and show hints in grey until they are typed over. */
export function paintsXml(
  ragAreas: readonly GridArea[],
  hintAreas: readonly GridArea[],
  styles: StyleSheet,
): string {
  const looks = ragPaints.map((paint) => ({ word: paint.word, look: styles.paint(paint) }));
  const words = ragAreas.map((area, index) => paintXml(area, looks, index * looks.length));
  const before = ragAreas.length * looks.length;
  return [...words, ...hintAreas.map((area, index) => hintXml(area, styles, before + index + 1))].join("");
}

/** Drop-downs that warn when something else is typed and let it stand. One that Excel cannot hold is left off: it only suggests. */
export function choicesXml(choices: readonly GridChoice[]): string {
  const held = choices.filter(fitsRule);
  if (held.length === 0) return "";
  return `<dataValidations count="${held.length}">${held.map(choiceXml).join("")}</dataValidations>`;
}

function fitsRule({ options }: GridChoice): boolean {
  return options.join(",").length <= longestList && options.every((option) => !option.includes(","));
}

function hintXml(area: GridArea, styles: StyleSheet, priority: number): string {
  const first = cellAddress(area.firstRow, area.firstColumn);
  const look = styles.paint({ color: hintPaint.color, fill: null });
  const formula = escapeText(`LEFT(${first},LEN("${hintPaint.word}"))="${hintPaint.word}"`);
  const rule = `<cfRule type="beginsWith" dxfId="${look}" priority="${priority}" operator="beginsWith" text="${escapeAttribute(hintPaint.word)}">`;
  return `<conditionalFormatting sqref="${areaAddress(area)}">${rule}<formula>${formula}</formula></cfRule></conditionalFormatting>`;
}

function paintXml(
  area: GridArea,
  looks: readonly { readonly word: string; readonly look: number }[],
  before: number,
): string {
  const first = cellAddress(area.firstRow, area.firstColumn);
  const rules = looks.map(({ word, look }, index) => {
    const formula = escapeText(`NOT(ISERROR(SEARCH("${word}",${first})))`);
    const text = escapeAttribute(word);
    return `<cfRule type="containsText" dxfId="${look}" priority="${before + index + 1}" operator="containsText" text="${text}"><formula>${formula}</formula></cfRule>`;
  });
  return `<conditionalFormatting sqref="${areaAddress(area)}">${rules.join("")}</conditionalFormatting>`;
}

function choiceXml(choice: GridChoice): string {
  const formula = escapeText(`"${choice.options.join(",").replaceAll('"', '""')}"`);
  const error =
    'errorTitle="Not one of the choices" error="The list holds the usual answers. Keep what you typed?"';
  return `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" ${error} sqref="${areaAddress(choice)}"><formula1>${formula}</formula1></dataValidation>`;
}
