import type { RawWorkbook } from "../../core/reader/rawWorkbook";
import { makeCopy, type CopyToWrite } from "../../core/workflows/makeCopy";
import type { WorkbookPort } from "../../core/workflows/ports";
import { writeDocx } from "../word/writeDocx";
import { writePublicCopy } from "../xlsx/publicFile";
import type { Answer, Asked, CopyOptions, PublishedFile } from "./conversation";
import { joinedReading, type ReadingPart } from "./inParts";
import { passedRefusal } from "./passedRefusal";

/** Makes one copy from a reading of the workbook, away from the page: what came before are the rows of the reading. */
const parts: ReadingPart[] = [];

async function copyFile({
  kind,
  reading,
  options,
  published,
}: Extract<Asked, { of: "copy" }>): Promise<Answer> {
  const report = (progress: Extract<Answer, { is: "progress" }>["progress"]) =>
    say({ is: "progress", progress });
  const port = portOf(joinedReading(reading, parts));
  const made = await makeCopy(kind, port, runOptions(options), report, await opened(published));
  if (made === null) return { is: "stopped" };
  return { is: "made", bytes: await fileOf(made.copy, options.asAt), said: made.said };
}

/** What reads files is fetched for the few copies that are held against an earlier one. */
async function opened(published: PublishedFile | null) {
  if (published === null) return null;
  const { openXlsx } = await import(/* webpackChunkName: "copiesBefore" */ "../xlsx/openXlsx");
  return openXlsx(published.bytes, published.fileName);
}

/** A workbook that was read already and is written nowhere. */
function portOf(reading: RawWorkbook): WorkbookPort {
  return {
    read: () => Promise.resolve(reading),
    apply: () => Promise.reject(new Error("a copy writes nothing")),
  };
}

function runOptions(options: CopyOptions) {
  return { ...options, academicYear: null, term: null };
}

function fileOf(copy: CopyToWrite, day: string): Promise<Uint8Array> {
  return copy.kind === "paper" ? writeDocx(copy, day) : writePublicCopy(copy.sheets, day);
}

function say(answer: Answer): void {
  self.postMessage(answer);
}

self.addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  if (data.of === "part") return void parts.push(data.part);
  copyFile(data).then(say, (error: unknown) => {
    say({ is: "refusal", refusal: passedRefusal(error) });
  });
});
