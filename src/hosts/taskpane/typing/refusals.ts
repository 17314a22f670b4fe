import type { TypedOutcome } from "../../../core/workflows/typeWords";

/** Why words did not get into their cell; an outcome that is not named here is none of the kind. */
export const refusals: Readonly<Partial<Record<TypedOutcome, string>>> = {
  changed: "Something else stands in this cell by now, so your words were not put over it.",
  formula: "There is a formula in this cell. Change it on the sheet.",
  gone: "This row is no longer on the sheet. Copy your words from here before you close the pane.",
  notHers: "This cell cannot be typed in from here. Type on the sheet.",
};
