import { basename } from "node:path";
import { calculate } from "../../core/workflows/calculate";
import { committeePaper } from "../../core/workflows/committeePaper";
import type { Calculated, Refreshed, RunOptions } from "../../core/workflows/outcomes";
import { publicCopy } from "../../core/workflows/publicCopy";
import type { PublicCopyRun } from "../../core/workflows/publicCopy";
import { putBack } from "../../core/workflows/putBack";
import type { PutBack } from "../../core/workflows/putBack";
import { HostError } from "../../core/workflows/ports";
import type { WorkbookPort } from "../../core/workflows/ports";
import { refresh, rehearse } from "../../core/workflows/refresh";
import { openXlsx } from "../xlsx/openXlsx";
import { writePublicCopy } from "../xlsx/publicFile";
import { writeSampleTracker } from "../xlsx/sampleTracker";
import { writeDocx } from "../word/writeDocx";
import { readArguments, usage, UsageError } from "./arguments";
import {
  refuseClashes,
  refuseEditedPaper,
  refuseOtherCopy,
  refuseOtherFile,
  refuseTypedOver,
} from "./overwriting";
import type { CommandLine } from "./arguments";
import { readDecisions } from "./decisions";
import { outputPath, readBytes, writeWhole } from "./files";
import { putBackReport, putBackText } from "./putBackReport";
import { reportOf, findingsOf } from "./report";
import { sharedText } from "./share";
import { readStatutoryFiles } from "./statutoryFiles";
import { findingsText, paperText, refreshedText, scorecardText } from "./summary";
import { understoodText } from "./understoodText";

/** Exit codes of the command. */
const exits = { done: 0, stopped: 1, usage: 2, file: 3, fault: 4 } as const;

/** The world a run touches beside files. */
export interface World {
  /** Local calendar day as `YYYY-MM-DD`. */
  readonly today: string;
  readonly version: string;
  out(text: string): void;
  error(text: string): void;
}

/** Runs one command line. Never throws: every failure is one message on standard error and an exit code. */
export async function run(args: readonly string[], world: World): Promise<number> {
  if (args.includes("--help") || args.includes("-h")) {
    world.out(usage);
    return exits.done;
  }
  try {
    return await runCommand(readArguments(args), world);
  } catch (error) {
    if (error instanceof UsageError) return fail(world, exits.usage, error.message);
    if (error instanceof HostError) return fail(world, exitOf(error), error.message);
    return fail(
      world,
      exits.fault,
      `Something went wrong inside Recovery Planner (${error instanceof Error ? error.name : "unknown"}). Nothing was written. Please report it with the command you ran; send no pupil data.`,
    );
  }
}

/** What is wrong with the workbook's content stops; what is wrong with the file cannot be read or written. */
function exitOf({ code }: HostError): number {
  return code === "nothing-to-put-back" || code === "not-finished" ? exits.stopped : exits.file;
}

function fail(world: World, code: number, message: string): number {
  world.error(message);
  return code;
}

async function runCommand(line: CommandLine, world: World): Promise<number> {
  if (line.command === "sample") return writeSample(line, world);
  const path = outputPath(line);
  refuseClashes(line, path);
  const options: RunOptions = {
    asAt: line.asAt ?? world.today,
    academicYear: line.academicYear,
    term: line.term,
    decisions: await readDecisions(line.decisions),
    statutory: await readStatutoryFiles(line.statutory),
    draftFromActions: line.draftFromActions,
  };
  const workbook = await openXlsx(await readBytes(line.file), basename(line.file));
  if (line.command === "word" && path !== null) return writePaper(line, world, workbook, options, path);
  if (line.command === "share" && path !== null) return writeShared(line, world, workbook, options, path);
  if (path !== null && path !== line.file) await refuseTypedOver(path, options);
  if (line.command === "put-back" && path !== null) {
    const done = await putBack(workbook, options);
    await writeWhole(path, await workbook.save());
    await writePutBack(line, world, done, path, options.asAt);
    return exits.done;
  }
  const refreshed = await worked(line, workbook, options);
  const calculated = refreshed?.calculated ?? (await calculate(workbook, options));
  await writeReport(line, world, calculated, refreshed, options.asAt);
  if (path !== null && !calculated.stopped) await writeWhole(path, await workbook.save());
  return conclude(line, world, calculated, refreshed, path);
}

/** `refresh` writes, `calculate` goes as far without writing; the others need no plans. */
async function worked(
  { command }: CommandLine,
  workbook: WorkbookPort,
  options: RunOptions,
): Promise<Refreshed | null> {
  if (command === "refresh") return refresh(workbook, options);
  return command === "calculate" ? { ...(await rehearse(workbook, options)), written: [] } : null;
}

/** The sheets of the workbook as a Word document; the workbook itself stays as it is. */
async function writePaper(
  line: CommandLine,
  world: World,
  workbook: WorkbookPort,
  options: RunOptions,
  path: string,
): Promise<number> {
  await refuseEditedPaper(path);
  const paper = await committeePaper(workbook, options);
  const { calculated } = paper.outcome;
  await writeReport(line, world, calculated, { ...paper.outcome, written: [] }, options.asAt);
  if (calculated.stopped) return conclude(line, world, calculated, null, null);
  await writeWhole(path, await writeDocx(paper, options.asAt));
  if (!line.quiet && line.json !== "-") world.out(paperText(paper, path));
  return exits.done;
}

/** The figures and plans as a workbook of their own that may be published. */
async function writeShared(
  line: CommandLine,
  world: World,
  workbook: WorkbookPort,
  options: RunOptions,
  path: string,
): Promise<number> {
  await refuseOtherCopy(path);
  const published = line.published;
  const last = published === null ? null : await openXlsx(await readBytes(published), basename(published));
  const shared = await publicCopy(workbook, options, last);
  const { calculated } = shared.outcome;
  await writeReport(
    line,
    world,
    calculated,
    { ...shared.outcome, written: [] },
    options.asAt,
    shared.leftOut,
  );
  if (calculated.stopped) return conclude(line, world, calculated, null, null);
  await writeWhole(path, await writePublicCopy(shared.sheets, options.asAt));
  if (!line.quiet && line.json !== "-") world.out(sharedText(shared, path));
  return exits.done;
}

async function writeSample(line: CommandLine, world: World): Promise<number> {
  const sample = await writeSampleTracker();
  await refuseOtherFile(line.file, sample);
  await writeWhole(line.file, sample);
  if (!line.quiet && line.json !== "-") world.out(`The sample tracker is in ${line.file}`);
  return exits.done;
}

async function writePutBack(
  line: CommandLine,
  world: World,
  done: PutBack,
  path: string,
  asAt: string,
): Promise<void> {
  const text = JSON.stringify(putBackReport(done, { planner: world.version, asAt }), null, 2);
  if (line.json === "-") world.out(text);
  else if (line.json !== null) await writeWhole(line.json, `${text}\n`);
  if (!line.quiet && line.json !== "-") world.out(putBackText(done, path));
}

async function writeReport(
  line: CommandLine,
  world: World,
  calculated: Calculated,
  refreshed: Refreshed | null,
  asAt: string,
  leftOut: PublicCopyRun["leftOut"] = [],
): Promise<void> {
  if (line.json === null) return;
  const report = { ...reportOf(calculated, refreshed, { planner: world.version, asAt }), leftOut };
  const text = JSON.stringify(report, null, 2);
  if (line.json === "-") world.out(text);
  else await writeWhole(line.json, `${text}\n`);
}

function conclude(
  line: CommandLine,
  world: World,
  calculated: Calculated,
  refreshed: Refreshed | null,
  path: string | null,
): number {
  if (!line.quiet && line.json !== "-") {
    if (refreshed && path !== null && !calculated.stopped) world.out(refreshedText(refreshed, path));
    else world.out(summaryFor(line.command, calculated));
  }
  if (!calculated.stopped) return exits.done;
  const stops = findingsOf(calculated).filter((finding) => finding.stops);
  return fail(world, exits.stopped, stops.map(({ message }) => message).join("\n"));
}

function summaryFor(command: CommandLine["command"], calculated: Calculated): string {
  if (command === "understand") return understoodText(calculated);
  if (command === "check" || calculated.stopped) return findingsText(calculated);
  return scorecardText(calculated);
}
