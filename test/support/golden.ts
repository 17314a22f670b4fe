import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(__dirname, "..", "journeys", "golden");

/**
 * Compares a text with the golden file of that name. A difference leaves `NAME.received.txt` beside it: read
 * both, and when the new text is right, rename it over the golden file.
 */
export function expectGolden(name: string, text: string): void {
  const golden = join(folder, `${name}.golden.txt`);
  const received = join(folder, `${name}.received.txt`);
  const expected = existsSync(golden) ? readFileSync(golden, "utf8") : "";
  if (expected === text) {
    rmSync(received, { force: true });
    return;
  }
  writeFileSync(received, text);
  expect(text).toBe(expected);
}
