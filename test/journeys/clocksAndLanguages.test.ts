import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtCommand } from "../support/builtCommand";
import { trackerFile } from "../support/trackerFile";
import { l79 } from "../trackers/l79";

const zones = ["Europe/London", "UTC", "Pacific/Auckland", "America/Los_Angeles"];
const languages = ["en_GB.UTF-8", "en_US.UTF-8", "de_DE.UTF-8"];
const usualDay = "2014-09-30";
/** The clocks go forward in Britain on the first of these and back on the last. */
const days = ["2014-03-30", usualDay, "2014-10-26"];
const farthest = [
  ["Pacific/Auckland", "de_DE.UTF-8"],
  ["America/Los_Angeles", "en_US.UTF-8"],
] as const;

let command = "";
const folder = mkdtempSync(join(tmpdir(), "recovery-planner-clocks-"));
beforeAll(() => {
  mkdirSync(join(folder, "command"));
  command = builtCommand(join(folder, "command"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs Node as on a computer of another place: nothing else of this one's surroundings goes along. */
function elsewhere(zone: string, language: string, args: readonly string[], cwd: string): string {
  const env = { PATH: process.env["PATH"] ?? "", TZ: zone, LANG: language, LC_ALL: language };
  const run = spawnSync(process.execPath, args, { cwd, env, encoding: "utf8", maxBuffer: 64_000_000 });
  if (run.error) throw run.error;
  return run.stdout + run.stderr;
}

/** The workbook and everything that is printed of a refresh of the same file in the same folder. */
function written(zone: string, language: string, day: string): readonly string[] {
  const place = join(folder, "here");
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place);
  writeFileSync(join(place, "l79.xlsx"), trackerFile(l79));
  const args = [command, "refresh", "l79.xlsx", "-o", "out.xlsx", "--as-at", day, "--json", "-"];
  const told = elsewhere(zone, language, args, place);
  return [readFileSync(join(place, "out.xlsx")).toString("base64"), told];
}

describe("the command on the same file and day", () => {
  it.each([
    ["de_DE.UTF-8", "Pacific/Auckland", "1,5 de-DE Pacific/Auckland"],
    ["en_US.UTF-8", "UTC", "1.5 en-US UTC"],
  ])("runs in these tests as if it were where %s and %s are used", (language, zone, told) => {
    const script =
      "const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions(); console.log((1.5).toLocaleString(), locale, timeZone)";
    expect(elsewhere(zone, language, ["-e", script], folder).trim()).toBe(told);
  });

  it.each(days)(
    "on %s writes and prints the same bytes in any time zone and language",
    (day) => {
      const home = written("Europe/London", "en_GB.UTF-8", day);
      expect(home[0]?.length).toBeGreaterThan(10_000);
      const everywhere = zones.flatMap((zone) => languages.map((language) => [zone, language] as const));
      const others = day === usualDay ? everywhere : farthest;
      const different = others.filter(([zone, language]) =>
        written(zone, language, day).some((text, part) => text !== home[part]),
      );
      expect(different).toEqual([]);
    },
    600_000,
  );
});
