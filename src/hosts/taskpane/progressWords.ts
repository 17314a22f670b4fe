import type { Progress } from "../../core/workflows/outcomes";
import { counted } from "./counted";

const stepWords: Readonly<
  Record<
    Progress["step"] | "returning" | "copying",
    { readonly doing: string; readonly of: (count: number) => string }
  >
> = {
  reading: { doing: "Reading the workbook", of: (count) => counted(count, "sheet") },
  calculating: { doing: "Working out the figures", of: (count) => count.toLocaleString("en-GB") },
  writing: { doing: "Writing plans", of: (count) => counted(count, "sheet") },
  returning: { doing: "Putting sheets back", of: (count) => counted(count, "sheet") },
  copying: { doing: "Making the copy", of: (count) => counted(count, "sheet") },
  checking: { doing: "Reading back what was written", of: (count) => counted(count, "sheet") },
};

/** What the pane is busy with as a whole. */
export type During = "reading" | "writing" | "copying" | "returning";

/** "Reading the workbook: 3 of 8 sheets"; without counts that can move, only what is being done. */
export function progressWords(progress: Progress | null, during: During): string {
  const step = progress?.step ?? during;
  const { doing, of } = stepWords[during === "returning" && step === "writing" ? during : step];
  return progress && progress.of > 1 ? `${doing}: ${progress.done} of ${of(progress.of)}` : `${doing}…`;
}

/** Share done, 0–1; null when it is not known how much there is. */
export function shareDone(progress: Progress | null): number | null {
  return progress && progress.of > 1 ? Math.min(progress.done / progress.of, 1) : null;
}
