import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** True where LibreOffice is installed; tests that want a second opinion are skipped elsewhere. */
export const hasLibreOffice = spawnSync("soffice", ["--version"], { stdio: "ignore" }).status === 0;

/**
 * A workbook as LibreOffice understands it, saved again as .xlsx; null when it could not open the file (it ends
 * with success either way, so only the written file tells).
 */
export function savedByLibreOffice(file: Uint8Array, ending: "xlsx" | "xlsm"): Uint8Array | null {
  return converted(file, ending, "xlsx");
}

/** The text of a Word document as LibreOffice reads it; null when it could not open the file. */
export function readByLibreOffice(file: Uint8Array): string | null {
  const text = converted(file, "docx", "txt:Text (encoded):UTF8");
  return text ? new TextDecoder().decode(text) : null;
}

function converted(file: Uint8Array, ending: string, format: string): Uint8Array | null {
  const folder = mkdtempSync(join(tmpdir(), "recovery-planner-"));
  try {
    writeFileSync(join(folder, `in.${ending}`), file);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const out = join(folder, "out");
    const args = [
      profile,
      "--headless",
      "--convert-to",
      format,
      "--outdir",
      out,
      join(folder, `in.${ending}`),
    ];
    execFileSync("soffice", args, { stdio: "ignore" });
    const path = join(out, `in.${format.split(":")[0]}`);
    return existsSync(path) ? new Uint8Array(readFileSync(path)) : null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
