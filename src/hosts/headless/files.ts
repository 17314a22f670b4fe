import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { HostError } from "../../core/workflows/ports";
import type { CommandLine } from "./arguments";
import { UsageError } from "./arguments";

/** What Node's codes mean to an officer. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  EISDIR: "that is a folder",
  EACCES: "this user may not open it",
  EPERM: "this user may not open it",
  EBUSY: "another program has it open; close it in Excel and try again",
  ENOSPC: "the disk is full",
  EROFS: "that place is read-only",
};

/** @throws HostError with the file's name and why it cannot be read */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    throw new HostError("cannot-read", `${path} cannot be read: ${reasonOf(error)}.`, { cause: error });
  }
}

/**
 * Writes a whole file or nothing: first beside it, then into its place.
 * @throws HostError with the file's name and why it cannot be written
 */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const beside = join(dirname(resolve(path)), `.${basename(path)}.${process.pid}.part`);
  try {
    await writeFile(beside, content);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw new HostError("cannot-write", `${path} cannot be written: ${reasonOf(error)}.`, { cause: error });
  }
}

/** What stands in the name of a workbook that a command writes of its own accord. */
const addedWords: Readonly<Partial<Record<CommandLine["command"], string>>> = {
  refresh: "planned",
  "put-back": "put-back",
};

/** A file of its own kind, made from the workbook and never written over it. */
interface OwnFile {
  readonly what: string;
  readonly added: string;
  readonly ending: string;
}

const ownFiles: Readonly<Partial<Record<CommandLine["command"], OwnFile>>> = {
  word: { what: "A Word paper", added: "", ending: ".docx" },
  share: { what: "A public copy", added: ".public", ending: ".xlsx" },
};

/**
 * Where a command writes: `-o`, else beside the tracker, `NAME.planned.xlsx` for a refresh (`.xlsm` stays
 * `.xlsm`), `NAME.docx` for a committee paper, `NAME.public.xlsx` for a public copy. Null for a command that
 * writes nothing.
 * @throws UsageError when that is the tracker itself without `--in-place`, or has an ending of another kind
 */
export function outputPath(line: CommandLine): string | null {
  const own = ownFiles[line.command];
  return own === undefined ? workbookPath(line) : ownPath(line, own);
}

function ownPath({ command, file, out, inPlace }: CommandLine, { what, added, ending }: OwnFile): string {
  if (inPlace)
    throw new UsageError(
      `${command} writes a file of its own, never over the tracker: leave out --in-place.`,
    );
  const path = out ?? join(dirname(file), `${basename(file, extname(file))}${added}${ending}`);
  if (resolve(path) === resolve(file))
    throw new UsageError("The output is the tracker itself. Give another name with -o.");
  if (extname(path).toLowerCase() === ending) return path;
  throw new UsageError(`${what} must end in ${ending}, and ${path} does not.`);
}

function workbookPath({ command, file, out, inPlace }: CommandLine): string | null {
  const word = addedWords[command];
  if (word === undefined) return null;
  if (inPlace) {
    if (out !== null) throw new UsageError("Give either -o OUT or --in-place, not both.");
    return file;
  }
  const ending = extname(file);
  const path = out ?? join(dirname(file), `${basename(file, ending)}.${word}${ending || ".xlsx"}`);
  if (resolve(path) === resolve(file)) {
    throw new UsageError("The output is the tracker itself. Give another name with -o, or say --in-place.");
  }
  if (extname(path).toLowerCase() !== ending.toLowerCase()) {
    throw new UsageError(`The output must end in ${ending} like the tracker, or Excel will not open it.`);
  }
  return path;
}

function reasonOf(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return reasons[code] ?? "the computer refused";
}
