#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { run } from "./run";

/** The package's version, from the nearest package.json above this file. */
function ownVersion(folder: string): string {
  try {
    const found: unknown = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    if (typeof found === "object" && found !== null && "version" in found) return String(found.version);
  } catch {
    if (dirname(folder) === folder) return "unknown";
  }
  return ownVersion(dirname(folder));
}

/** The local calendar day. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

// Whoever reads what is printed may have seen enough: `… --json - | head` is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

void run(process.argv.slice(2), {
  today: today(),
  version: ownVersion(__dirname),
  out: (text) => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(`${text}\n`),
}).then((code) => {
  process.exitCode = code;
});
