import type { CopyKind } from "../../core/workflows/makeCopy";
import type { Progress, RunOptions } from "../../core/workflows/outcomes";
import type { WorkbookPort } from "../../core/workflows/ports";
import { bytesOfFile } from "./bytesOfFile";
import { makeCopyFile, type CopyFile } from "./makeCopyFile";

const endings: Readonly<Record<CopyKind, string>> = { paper: ".docx", publicCopy: ".public.xlsx" };

/**
 * A copy of what a workbook holds now, under the name that the command would give it: of `tracker.xlsx` that is
 * `tracker.public.xlsx`. The workbook is only read.
 * @param published the public copy that was published last
 * @throws HostError as `read`, `bytesOfFile` and `makeCopyFile` do
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
  const before = published && { fileName: published.name, bytes: await bytesOfFile(published) };
  const file = await makeCopyFile(kind, reading, options, before, { report, rest });
  return { ...file, name: reading.fileName.replace(/\.xls[xm]$/i, "") + endings[kind] };
}
