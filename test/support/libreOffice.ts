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
  const folder = mkdtempSync(join(tmpdir(), "recovery-planner-"));
  try {
    writeFileSync(join(folder, `in.${ending}`), file);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const to = join(folder, "out");
    execFileSync(
      "soffice",
      [profile, "--headless", "--convert-to", "xlsx", "--outdir", to, join(folder, `in.${ending}`)],
      { stdio: "ignore" },
    );
    return existsSync(join(to, "in.xlsx")) ? new Uint8Array(readFileSync(join(to, "in.xlsx"))) : null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
