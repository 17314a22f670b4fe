import type { Grid, GridArea, GridChoice, RagPaint } from "../../core/sheet/grid";
import { hintPaint, ragPaints } from "../../core/sheet/ragPaint";

import type { Stroke } from "./pen";
import { stroke } from "./pen";

/** Longest list of choices that Excel takes inside a rule. Source: Microsoft, "Excel specifications and limits". */
const longestList = 255;

/** Paint by word, hints in grey, and drop-downs. */
export function drawAreas(grid: Grid): Stroke[] {
  return [
    ...grid.ragAreas.flatMap((area) => ragPaints.map((paint) => paintWord(area, paint))),
    ...(grid.hintAreas ?? []).map(greyHint),
    ...grid.choices.filter(fitsRule).map(offerChoices),
  ];
}

function paintWord(area: GridArea, { word, fill, color }: RagPaint): Stroke {
  return stroke((pen) => {
    const { textComparison } = pen.range(area).conditionalFormats.add("ContainsText");
    textComparison.rule = { operator: "Contains", text: word };
    textComparison.format.fill.color = `#${fill}`;
    textComparison.format.font.color = `#${color}`;
  });
}

function greyHint(area: GridArea): Stroke {
  return stroke((pen) => {
    const { textComparison } = pen.range(area).conditionalFormats.add("ContainsText");
    textComparison.rule = { operator: "BeginsWith", text: hintPaint.word };
    textComparison.format.font.color = `#${hintPaint.color}`;
  });
}

/** A list that is too long for a rule, or has a comma in it, is left off: it only ever suggests. */
function fitsRule({ options }: GridChoice): boolean {
  return options.join(",").length <= longestList && options.every((option) => !option.includes(","));
}

function offerChoices({ options, ...area }: GridChoice): Stroke {
  return stroke((pen) => {
    const validation = pen.range(area).dataValidation;
    validation.rule = { list: { inCellDropDown: true, source: options.join(",") } };
    validation.errorAlert = {
      title: "Not one of the choices",
      message: "The list holds the usual answers. Keep what you typed?",
      showAlert: true,
      style: "Warning",
    };
  });
}
