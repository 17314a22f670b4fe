import { useEffect, useRef, useState } from "react";
import type { WorkbookPort } from "../../core/workflows/ports";
import type { PaneState } from "./paneState";

/** True when somebody changed a sheet of hers since the pane last began to read it; false where no host tells. */
export function useStaleness(port: WorkbookPort, { kind, figuresRun }: PaneState): boolean {
  const [changedIn, setChangedIn] = useState<number | null>(null);
  const latest = useRef(figuresRun);
  useEffect(() => {
    latest.current = figuresRun;
  }, [figuresRun]);
  useEffect(() => port.watch?.(() => setChangedIn(latest.current)), [port]);
  return changedIn !== null && changedIn >= figuresRun && (kind === "ready" || kind === "written");
}
