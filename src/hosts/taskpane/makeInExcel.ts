import type { CopyKind } from "../../core/workflows/makeCopy";
import type { Progress, RunOptions } from "../../core/workflows/outcomes";
import type { WorkbookPort } from "../../core/workflows/ports";
import { copyOf } from "../copies/copyOf";
import { download } from "../copies/download";
import { openAsWorkbook } from "../excel/openCopy";
import type { HandedOver } from "./surroundings";

/**
 * A public copy opens as a workbook of its own; a Word file goes the way of downloads.
 * @throws HostError as `copyOf` and `openAsWorkbook` do
 */
export async function makeInExcel(
  port: WorkbookPort,
  kind: CopyKind,
  options: RunOptions,
  report: (progress: Progress) => void,
  published: File | null,
): Promise<HandedOver> {
  const { bytes, said, name } = await copyOf(port, kind, options, report, published);
  if (kind === "publicCopy") {
    await openAsWorkbook(bytes);
    return { went: `It is open as a workbook of its own, not saved yet: save it there, as ${name}.`, said };
  }
  download(bytes, name);
  return { went: `${name} went to your downloads. ${notThere}`, said };
}

const notThere =
  "If it is not there, this Excel lets no add-in save a file: save the workbook and open it in the preview page, which does.";
