import type { IsoDate } from "../../core/domain/pupil";
import type { CopyKind, SaidOfCopy } from "../../core/workflows/makeCopy";
import type { Progress, RunOptions } from "../../core/workflows/outcomes";
import type { WorkbookPort } from "../../core/workflows/ports";

/** What the ribbon can ask for, beside opening the pane. */
export type RibbonCommand = "open" | "checkData" | "writePlans" | "refresh" | "putBack";

/** Tells of commands as they come, those that came before somebody listened among them. */
export type ListenToRibbon = (listener: (command: RibbonCommand) => void) => void;

export interface HandedOver {
  readonly went: string;
  readonly said: SaidOfCopy;
}

/** How copies of the pack leave the workbook. */
export interface Copies {
  /** Those that can be had here. */
  readonly kinds: readonly CopyKind[];
  /**
   * Makes a copy of what the workbook holds now, which stays as it is, and gives it to the officer.
   * @param published the public copy that was published last
   * @returns where it went, as a sentence, and what is to be said of it
   * @throws HostError when it cannot be made or given, or `options.rest` when it is not wanted any more
   */
  readonly make: (
    kind: CopyKind,
    options: RunOptions,
    report: (progress: Progress) => void,
    published: File | null,
  ) => Promise<HandedOver>;
}

/** What a workbook is worked on with. */
export interface Surroundings {
  readonly port: WorkbookPort;
  /** The calendar day of a run. */
  readonly today: () => IsoDate;
  /** Has the host tell, from now on, how many sheets it has written. */
  readonly listenToWriting: (listener: (done: number, of: number) => void) => void;
  /** Absent where no copy can be had. */
  readonly copies?: Copies;
  /**
   * Opens the sample tracker, and leaves the open workbook as it is. Absent where it is open already.
   * @returns where it is, as a sentence
   * @throws HostError when it cannot be opened
   */
  readonly openSample?: () => Promise<string>;
  /** Is told whether the pane holds what she typed for sheets that are still to be made. Absent where nobody asks. */
  readonly onAhead?: (isTyped: boolean) => void;
  /** Absent where there is no ribbon. */
  readonly listenToRibbon?: ListenToRibbon;
}
