import type { CopyKind } from "../../core/workflows/makeCopy";
import type { Progress, RunOptions } from "../../core/workflows/outcomes";
import { HostError, type WorkbookPort } from "../../core/workflows/ports";
import type { PublishedFile } from "./conversation";
import { makeCopyFile, type CopyFile } from "./makeCopyFile";

const endings: Readonly<Record<CopyKind, string>> = { paper: ".docx", publicCopy: ".public.xlsx" };

/**
 * A copy of what a workbook holds now, under the name that the command would give it: of `tracker.xlsx` that is
 * `tracker.public.xlsx`. The workbook is only read.
 * @param published the public copy that was published last
 * @throws HostError as `read` and `makeCopyFile` do, and `unreadable` when the browser gives no bytes of `published`
 */
export async function copyOf(
  port: Pick<WorkbookPort, "read">,
  kind: CopyKind,
  { asAt, decisions, ahead, rest = () => null }: RunOptions,
  report: (progress: Progress) => void,
  published: File | null,
): Promise<CopyFile & { readonly name: string }> {
  const reading = await port.read((done, of) => report({ step: "reading", done, of }));
  const options = { asAt, decisions, ...(ahead && { ahead }) };
  const before = published && (await publishedFile(published));
  const file = await makeCopyFile(kind, reading, options, before, { report, rest });
  return { ...file, name: reading.fileName.replace(/\.xls[xm]$/i, "") + endings[kind] };
}

async function publishedFile(file: File): Promise<PublishedFile> {
  try {
    return { fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (cause) {
    const message = `${file.name} could not be read: it may have been moved, or be open elsewhere. Choose it again.`;
    throw new HostError("unreadable", message, { cause });
  }
}
