/**
 * The main job on the shipped sample: writes the tracker, refreshes it, and says where the result is.
 * Run it by `npm run demo`, which builds the command first.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const command = join(root, "dist", "command", "hosts", "headless", "main.js");
const folder = join(root, "demo");
const tracker = join(folder, "sample-tracker.xlsx");

function planner(...args) {
  const { status } = spawnSync(process.execPath, [command, ...args], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

mkdirSync(folder, { recursive: true });
planner("sample", tracker);
planner("refresh", tracker, "--as-at", "2014-09-30");
