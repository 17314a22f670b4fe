import type { CopyKind } from "../../core/workflows/makeCopy";
import type { WorkbookPort } from "../../core/workflows/ports";
import { canSaveFiles } from "../excel/canSaveFiles";
import type { Copies } from "./surroundings";

/** Copies over Excel; what makes and opens them is fetched with the first one. */
export function copiesInExcel(port: WorkbookPort): Copies {
  const kinds: readonly CopyKind[] = canSaveFiles() ? ["paper", "publicCopy"] : ["publicCopy"];
  return {
    kinds,
    make: async (kind, options, report, published) => {
      const { makeInExcel } = await import(/* webpackChunkName: "copiesInExcel" */ "./makeInExcel");
      return makeInExcel(port, kind, options, report, published);
    },
  };
}
