import { createContext, useMemo, useState } from "react";
import type { WorkbookPort } from "../../core/workflows/ports";
import { failureOf } from "./failure";

/** Going to cells of the workbook from whatever names them. */
export interface Showing {
  readonly show: (sheet: string, cells: string) => void;
  /** Why the last of them could not be shown; empty otherwise. */
  readonly trouble: string;
}

/** Null where the host shows no cells. */
export const ShowingContext = createContext<Showing | null>(null);

export function useShowing(port: WorkbookPort): Showing | null {
  const [trouble, setTrouble] = useState("");
  return useMemo(() => {
    if (!port.show) return null;
    const show = (sheet: string, cells: string): void => {
      port.show?.(sheet, cells).then(
        () => setTrouble(""),
        (error: unknown) => setTrouble(failureOf(error, "Try again").what),
      );
    };
    return { show, trouble };
  }, [port, trouble]);
}
