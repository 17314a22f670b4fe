import { Refusal } from "../wire/protocol";
import type { ClassFace, HostObject } from "../wire/hostObject";
import { hostObject } from "../wire/hostObject";
import type { GridArea } from "../../../src/core/sheet/grid";
import { areaAt } from "../model/areas";
import type { PageModel } from "../model/sheet";
import type { LiveRange } from "../model/workbook";
import { standing } from "../model/workbook";
import { rangeObject } from "./rangeFace";
import type { SheetIn } from "./sheetIn";

const pointsPerUnit: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

const face: ClassFace<SheetIn> = {
  name: "PageLayout",
  setters: {
    paperSize: ({ sheet }, size) => {
      sheet.page.paperSize = String(size);
    },
    orientation: ({ sheet }, orientation) => {
      sheet.page.orientation = String(orientation);
    },
    zoom: ({ sheet }, zoom) => {
      sheet.page.zoom = zoom as Record<string, number>;
    },
  },
  objects: { headersFooters: ({ sheet }) => hostObject(groupFace, sheet.page) },
  methods: {
    setPrintArea: ({ sheet }, [area]) => {
      sheet.page.printArea = areaGiven(area);
    },
    getPrintTitleRowsOrNullObject: ({ book, sheet }) =>
      sheet.page.titleRows && rangeObject(book, sheet, sheet.page.titleRows),
    setPrintTitleRows: ({ sheet }, [area]) => {
      // An empty text takes the repeated rows away, as it does in VBA (inferred).
      sheet.page.titleRows = area === "" ? null : areaGiven(area);
    },
    setPrintMargins: ({ sheet }, [unit, margins]) => {
      const scale = pointsPerUnit[String(unit)];
      if (!scale) throw new Refusal("InvalidArgument");
      for (const [side, size] of Object.entries(margins as Record<string, number>)) {
        sheet.page.margins[side as keyof PageModel["margins"]] = size * scale;
      }
    },
  },
};

/** Rows such as `$2:$3` are rows from edge to edge; anything else is an A1 address or a range. */
function areaGiven(given: unknown): GridArea {
  if (typeof given !== "string") return standing((given as HostObject).self as LiveRange);
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(given);
  if (!rows) return areaAt(given);
  return { firstRow: Number(rows[1]) - 1, lastRow: Number(rows[2]) - 1, firstColumn: 0, lastColumn: 16_383 };
}

const groupFace: ClassFace<PageModel> = {
  name: "HeaderFooterGroup",
  objects: { defaultForAllPages: (page) => hostObject(footersFace, page) },
};

const footersFace: ClassFace<PageModel> = {
  name: "HeaderFooter",
  setters: {
    leftFooter: (page, text) => {
      page.footers.leftFooter = String(text);
    },
    centerFooter: (page, text) => {
      page.footers.centerFooter = String(text);
    },
    rightFooter: (page, text) => {
      page.footers.rightFooter = String(text);
    },
  },
};

export function pageObject(place: SheetIn): HostObject {
  return hostObject(face, place);
}
