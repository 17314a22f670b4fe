import type { FindingKind } from "./findingKind";

/** What a sheet holds beyond its lists. */
export const sheetFindings = {
  "cells-far-away": {
    severity: "worthALook",
    expected: "nothing so far from the list",
    message:
      "{where} {holds} something, far from the rest of the sheet, that is not read. Delete it if it was left there by accident; move it to the list if it belongs there.",
  },
  "columns-too-many": {
    severity: "worthALook",
    expected: "at most 2,000 columns",
    message:
      "{sheet} has more than 2,000 columns, and only the first 2,000 are read. Delete the columns that are not needed, or move the pupils' columns to the left.",
  },
} as const satisfies Record<string, FindingKind>;
