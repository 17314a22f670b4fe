import { useCallback, useEffect, useState } from "react";
import { openWorkbook, troubleOf, type Opened } from "./opening";

interface Openings {
  /** Null until the sample tracker is there. */
  readonly opened: Opened | null;
  /** Why the last file could not be opened; what was open before stays. */
  readonly refused: string | null;
  /** Opens a file in place of what is open; null is the sample tracker, as it was made. */
  readonly open: (file: File | null) => void;
}

/** The workbook on the page; it begins with the sample tracker. */
export function useOpened(): Openings {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const open = useCallback((file: File | null): void => {
    openWorkbook(file).then(
      (next) => {
        setRefused(null);
        setOpened(next);
      },
      (error: unknown) => setRefused(troubleOf(error)),
    );
  }, []);
  useEffect(() => open(null), [open]);
  // What is not shown any more needs no worker.
  useEffect(() => () => opened?.workbook.close(), [opened]);
  return { opened, refused, open };
}
