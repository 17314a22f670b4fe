import { disclosureSymbols } from "../../domain/disclosure/symbols";

/** What stands in the place of a hidden number. */
export const hiddenText = "c";
/** Last row of a table. */
export const totalLabel = "Total";
/** Where there is no figure at all. */
export const noFigure = "–";

/** "c: confidential … · z: not applicable …": under every table. */
export const symbolKey: string = disclosureSymbols
  .filter(({ printedWhen }) => printedWhen !== null)
  .map(({ symbol, meaning }) => `${symbol}: ${meaning}`)
  .join(" · ");
