import { access, readFile } from "node:fs/promises";
import { basename, extname, resolve } from "node:path";
import type { RunOptions } from "../../core/workflows/outcomes";
import { rehearse } from "../../core/workflows/refresh";
import { isUntouchedPaper } from "../word/properties";
import { openXlsx } from "../xlsx/openXlsx";
import { isUntouchedCopy } from "../xlsx/publicFile";
import { UsageError } from "./arguments";
import type { CommandLine } from "./arguments";

/** @throws UsageError when the JSON would land on the tracker, on a file of the return or on the written workbook */
export function refuseClashes({ file, json, statutory }: CommandLine, out: string | null): void {
  if (json === null || json === "-") return;
  const taken = [file, ...statutory, ...(out === null ? [] : [out])];
  if (taken.some((path) => resolve(path) === resolve(json)))
    throw new UsageError(`--json ${json} is a file of this run. Give the JSON a name of its own.`);
}

/**
 * An earlier output that an officer has typed in must not be replaced by a fresh one made from the tracker.
 * @throws UsageError that names the file to refresh instead
 */
export async function refuseTypedOver(path: string, options: RunOptions): Promise<void> {
  if (!(await exists(path))) return;
  const typed = await typedIn(path, options);
  if (typed === 0) return;
  throw new UsageError(
    `${path} holds ${typed} typed ${typed === 1 ? "cell" : "cells"}, which would be lost. Refresh that file instead (recovery-planner refresh "${path}" -o NEW), or give the new one another name with -o.`,
  );
}

/**
 * A paper that somebody has saved from Word holds their words, and a new one would lose them.
 * @throws UsageError when the file there is not a paper as we wrote it
 */
export async function refuseEditedPaper(path: string): Promise<void> {
  if (!(await exists(path)) || isUntouchedPaper(new Uint8Array(await readFile(path)))) return;
  throw new UsageError(
    `${path} is there already and has been saved since, perhaps with changes of somebody's own. Give the new paper another name with -o.`,
  );
}

/**
 * Any file but a public copy as we wrote it would be lost: a tracker, or a copy that somebody has worked on.
 * @throws UsageError when such a file is there
 */
export async function refuseOtherCopy(path: string): Promise<void> {
  if (!(await exists(path)) || isUntouchedCopy(new Uint8Array(await readFile(path)))) return;
  throw new UsageError(
    `${path} is there already, and is not a public copy as this program wrote it. Give the new copy another name with -o.`,
  );
}

/** @throws UsageError when the sample would replace a workbook that is not the sample */
export async function refuseOtherFile(path: string, sample: Uint8Array): Promise<void> {
  if (extname(path).toLowerCase() !== ".xlsx")
    throw new UsageError(`The sample is an Excel workbook: ${path} must end in .xlsx.`);
  if (!(await exists(path)) || Buffer.from(sample).equals(await readFile(path))) return;
  throw new UsageError(
    `${path} is there already and is not the sample as shipped. Give the sample another name.`,
  );
}

/** Typed cells on our sheets in a file; none when it is not a workbook that we can read. */
async function typedIn(path: string, options: RunOptions): Promise<number> {
  try {
    const workbook = await openXlsx(new Uint8Array(await readFile(path)), basename(path));
    return (await rehearse(workbook, options)).typed.kept;
  } catch {
    return 0;
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
