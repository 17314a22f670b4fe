import type { GridArea, GridChoice } from "../../../core/sheet/grid";
import { ragPaints } from "../../../core/sheet/ragPaint";
import type { StyleSheet } from "../looks/styleSheet";
import { escapeAttribute, escapeText } from "../pack/xmlText";
import { areaAddress, cellAddress } from "./cellAddress";

/** Longest list of options that Excel accepts inside a rule. Source: Microsoft, "Excel specifications and limits". */
const longestList = 255;

/** Rules that paint each RAG area by the word in the cell. */
export function paintsXml(areas: readonly GridArea[], styles: StyleSheet): string {
  const looks = ragPaints.map((paint) => ({ word: paint.word, look: styles.paint(paint) }));
  return areas.map((area, index) => paintXml(area, looks, index * looks.length)).join("");
}

/** Drop-downs that warn when something else is typed and let it stand. */
export function choicesXml(choices: readonly GridChoice[], sheet: string): string {
  if (choices.length === 0) return "";
  return `<dataValidations count="${choices.length}">${choices.map((choice) => choiceXml(choice, sheet)).join("")}</dataValidations>`;
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

function choiceXml(choice: GridChoice, sheet: string): string {
  const list = choice.options.join(",");
  const where = `${sheet}!${areaAddress(choice)}`;
  if (choice.options.some((option) => option.includes(",")))
    throw new Error(`a choice of ${where} has a comma in it`);
  if (list.length > longestList)
    throw new Error(`the choices of ${where} are longer than ${longestList} characters`);
  const formula = escapeText(`"${list.replaceAll('"', '""')}"`);
  const error =
    'errorTitle="Not one of the choices" error="The list holds the usual answers. Keep what you typed?"';
  return `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" ${error} sqref="${areaAddress(choice)}"><formula1>${formula}</formula1></dataValidation>`;
}
