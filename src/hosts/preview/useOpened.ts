import { useCallback, useEffect, useRef, useState } from "react";
import { openWorkbook, troubleOf, type Opened } from "./opening";

/** What is to be opened: a file, or null for the sample tracker as it was made. */
export type Wanted = File | null;

export interface Openings {
  /** Null until the sample tracker is there. */
  readonly opened: Opened | null;
  /** Why the last file could not be opened; what was open before stays. */
  readonly refused: string | null;
  /** What waits for her word, because it would take the place of changes that are nowhere saved; else undefined. */
  readonly waiting: Wanted | undefined;
  /** Opens something in place of what is open, or asks first. */
  readonly open: (wanted: Wanted) => void;
  /** Her word: open what waits, or stay. */
  readonly decide: (isToOpen: boolean) => void;
}

/** The workbook on the page; it begins with the sample tracker. Of several openings the last one counts. */
export function useOpened(): Openings {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [waiting, setWaiting] = useState<Wanted | undefined>(undefined);
  const latest = useRef(0);
  const openNow = useCallback((wanted: Wanted): void => {
    const number = ++latest.current;
    const isLatest = () => number === latest.current;
    openWorkbook(wanted).then(
      (next) => {
        if (!isLatest()) return next.workbook.close();
        setRefused(null);
        setOpened(next);
      },
      (error: unknown) => {
        if (isLatest()) setRefused(troubleOf(error));
      },
    );
  }, []);
  useEffect(() => openNow(null), [openNow]);
  // What is not shown any more needs no worker.
  useEffect(() => () => opened?.workbook.close(), [opened]);
  useWarning(opened);
  return {
    opened,
    refused,
    waiting,
    open: (wanted) => (opened && isWorthKeeping(opened) ? setWaiting(wanted) : openNow(wanted)),
    decide: (isToOpen) => {
      setWaiting(undefined);
      if (isToOpen && waiting !== undefined) openNow(waiting);
    },
  };
}

/** Plans on the sample come again by pressing the same buttons; whatever was typed does not. */
function isWorthKeeping({ workbook, isSample }: Opened): boolean {
  return workbook.hasAhead || workbook.unsaved === "typed" || (workbook.unsaved === "written" && !isSample);
}

/** The browser asks in its own words before the page is left with changes that are nowhere saved. */
function useWarning(opened: Opened | null): void {
  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent): void => {
      if (opened && isWorthKeeping(opened)) event.preventDefault();
    };
    window.addEventListener("beforeunload", leaving);
    return () => window.removeEventListener("beforeunload", leaving);
  }, [opened]);
}
