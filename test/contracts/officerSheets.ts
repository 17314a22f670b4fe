import type { OfficerSheet } from "./openedWorkbook";

/** A small tracker with every type of cell, a name made to hurt, a hidden row and a hidden column. */
export const tracker: OfficerSheet = {
  name: "Y11 O'Neil & <b>",
  rows: [
    [{ value: "Name" }, { value: "Grade" }, null, { value: "Born" }],
    [{ value: "Invented Pupil" }, { value: 7 }, { value: "7" }, { value: 41824, format: "dd/mm/yyyy" }],
    [],
    [
      { value: true },
      { value: "#N/A", error: true },
      { value: 14, formula: "B2*2" },
      { value: 0.134, format: "0%" },
    ],
  ],
  hiddenRows: [3],
  hiddenColumns: [2],
};
/** A hidden sheet of codes. */
export const cupboard: OfficerSheet = { name: "Codes", rows: [[{ value: "K" }]], visibility: "hidden" };
