import { analyse } from "../analysis/analyse";
import { defaultIndicators } from "../domain/defaultIndicators";
import type { Decisions } from "../domain/question";
import type { RawWorkbook } from "../reader/rawWorkbook";
import { readTracker } from "../reader/readTracker";
import { readStored } from "../reader/stored";
import type { TrackerReading } from "../reader/understood";
import { emptyMemory } from "../refresh/refreshMemory";
import type { RefreshMemory } from "../refresh/refreshMemory";
import { noIndicatorColumns, storeDamaged } from "./ownFindings";
import type { Calculated, Progress, RunOptions } from "./outcomes";
import type { WorkbookPort } from "./ports";

/** A workbook read and worked out, with what a refresh needs to go on. */
export interface ReadWorkbook {
  readonly workbook: RawWorkbook;
  readonly memory: RefreshMemory;
  readonly calculated: Calculated;
}

/**
 * workbook → pupils, columns, findings → indicators → results
 *
 * Reads through the port and works everything out; writes nothing.
 */
export async function readWorkbook(
  port: WorkbookPort,
  options: RunOptions,
  report?: (progress: Progress) => void,
): Promise<ReadWorkbook> {
  const workbook = await port.read((done, of) => report?.({ step: "reading", done, of }));
  report?.({ step: "calculating", done: 0, of: 1 });
  const stored = readStored(workbook.store);
  const memory = stored === "damaged" || stored === null ? emptyMemory : stored;
  const decisions: Decisions = new Map([...memory.decisions, ...options.decisions]);
  const understood = readTracker(workbook, { ...options, decisions });
  const reading =
    stored === "damaged" ? { ...understood, findings: [...understood.findings, storeDamaged()] } : understood;
  const calculated = calculateFrom(workbook.fileName, reading, options, decisions);
  report?.({ step: "calculating", done: 1, of: 1 });
  return { workbook, memory: { ...memory, decisions: [...decisions] }, calculated };
}

function calculateFrom(
  fileName: string,
  reading: TrackerReading,
  options: RunOptions,
  decisions: Decisions,
): Calculated {
  if (reading.findings.some(({ stops }) => stops)) return { fileName, reading, results: null, stopped: true };
  const indicators = reading.hasIndicators
    ? reading.indicators
    : defaultIndicators({
        pupils: reading.pupils,
        academicYear: reading.settings.academicYear,
        asAt: options.asAt,
      });
  const results = analyse({ pupils: reading.pupils, indicators, settings: reading.settings, decisions });
  const lacking = indicators.length === 0 ? [noIndicatorColumns(reading)] : [];
  const told = { ...reading, findings: [...reading.findings, ...lacking] };
  return { fileName, reading: told, results, stopped: results.findings.some(({ stops }) => stops) };
}
