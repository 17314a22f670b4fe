import { openXlsx } from "../../src/hosts/xlsx/openXlsx";
import type { RawSheet } from "../../src/core/reader/rawWorkbook";
import { l79, l79HeadingRow } from "../trackers/l79";
import { CommandRun } from "./commandRun";
import type { CommandResult } from "./commandRun";
import { OfficerAtWork } from "./officerAtWork";
import { trackerFile } from "./trackerFile";

export async function sheetsOf(file: Uint8Array): Promise<readonly RawSheet[]> {
  return (await (await openXlsx(file, "workbook.xlsx")).read()).sheets;
}

/** Pupils who lacked mathematics have it now, so that figures, sentences and colours change. */
function regrade(officer: OfficerAtWork): void {
  const rows = officer.sheet("Y11").rows;
  const headings = rows[l79HeadingRow - 1]?.map((cell) => String(cell?.value ?? "")) ?? [];
  const maths = headings.findIndex((heading) => /math/i.test(heading));
  const short = rows.flatMap((cells, row) =>
    row >= l79HeadingRow && /^[D-G]$/.test(String(cells[maths]?.value)) ? [row] : [],
  );
  short.slice(0, 20).forEach((row) => officer.type("Y11", row, maths, "C"));
}

/** A tracker refreshed in September, term1.xlsx, and with new grades in December, term2.xlsx. */
export class TwoTerms extends CommandRun {
  async firstTerm(): Promise<void> {
    const tracker = this.put(l79.fileName, trackerFile(l79));
    await this.run("refresh", tracker, "-o", this.path("term1.xlsx"), "--as-at", "2014-09-30");
  }

  /** Returns the file as it was right before the second refresh. */
  async secondTerm(): Promise<Uint8Array> {
    const officer = await OfficerAtWork.open(this.bytes("term1.xlsx"));
    regrade(officer);
    const before = this.put("regraded.xlsx", officer.save());
    await this.run("refresh", before, "-o", this.path("term2.xlsx"), "--as-at", "2014-12-05");
    return this.bytes("regraded.xlsx");
  }

  putBack(file: string, out: string): Promise<CommandResult> {
    return this.run("put-back", this.path(file), "-o", this.path(out), "--as-at", "2014-12-06");
  }
}
