import { createContext } from "react";
import type { Surroundings } from "./surroundings";

/** The workbook that pages read and type in by themselves; null where the pane is drawn without one. */
export const WorkbookContext = createContext<Pick<
  Surroundings,
  "port" | "today" | "copies" | "openSample"
> | null>(null);
