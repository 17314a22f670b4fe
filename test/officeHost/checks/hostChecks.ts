import { batchChecks } from "./batchChecks";
import { entryChecks } from "./entryChecks";
import type { HostCheck } from "./hostCheck";
import { sheetChecks } from "./sheetChecks";

/** Every check, in the order in which docs/EXCEL-CHECKS.md numbers them. */
export const hostChecks: readonly HostCheck[] = [...batchChecks, ...entryChecks, ...sheetChecks];
