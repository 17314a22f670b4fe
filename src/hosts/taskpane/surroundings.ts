import type { IsoDate } from "../../core/domain/pupil";
import type { WorkbookPort } from "../../core/workflows/ports";

/** What the ribbon can ask for, beside opening the pane. */
export type RibbonCommand = "open" | "checkData" | "writePlans" | "refresh" | "putBack";

/** Tells of commands as they come, those that came before somebody listened among them. */
export type ListenToRibbon = (listener: (command: RibbonCommand) => void) => void;

/** What a workbook is worked on with. */
export interface Surroundings {
  readonly port: WorkbookPort;
  /** The calendar day of a run. */
  readonly today: () => IsoDate;
  /** Has the host tell, from now on, how many sheets it has written. */
  readonly listenToWriting: (listener: (done: number, of: number) => void) => void;
  /** Absent where there is no ribbon. */
  readonly listenToRibbon?: ListenToRibbon;
}
