import { useEffect, useRef, useState } from "react";
import type { SheetOwner, WorkbookPort } from "../../core/workflows/ports";
import type { PaneState } from "./paneState";

/** What somebody did to sheets meanwhile; nothing where no host tells. */
interface Meanwhile {
  /** True when a sheet of hers changed since the pane last began to read it. */
  readonly isStale: boolean;
  /** How often sheets that a refresh draws were typed on since the pane was opened: what stands there is looked at again. */
  readonly typedOnOurs: number;
}

/** Several cells may be told of one by one. */
const together = 200;

export function useStaleness(port: WorkbookPort, { kind, figuresRun }: PaneState): Meanwhile {
  const [typedOnOurs, setTypedOnOurs] = useState(0);
  const [changedIn, setChangedIn] = useState<number | null>(null);
  const latest = useRef(figuresRun);
  useEffect(() => {
    latest.current = figuresRun;
  }, [figuresRun]);
  useEffect(() => {
    let soon: ReturnType<typeof setTimeout> | undefined;
    const end = port.watch?.((whose: SheetOwner) => {
      if (whose === "hers") return setChangedIn(latest.current);
      clearTimeout(soon);
      soon = setTimeout(() => setTypedOnOurs((times) => times + 1), together);
    });
    return () => {
      clearTimeout(soon);
      end?.();
    };
  }, [port]);
  const isStale = changedIn !== null && changedIn >= figuresRun && (kind === "ready" || kind === "written");
  return { isStale, typedOnOurs };
}
