import { existsSync } from "node:fs";
import { quick } from "../hosts/preview/inBrowser/quick";
import { quickResults } from "../hosts/preview/inBrowser/quickResults";
import { quickTasks } from "../hosts/preview/inBrowser/quickTasks";
import { executablePath } from "../support/paneServer";
import { PreviewInBrowser } from "../support/previewInBrowser";

// Opening a large tracker in a browser takes its time; what is held is how quickly it answers afterwards.
jest.setTimeout(180_000);

/** Bounds in milliseconds, which no other test may share the machine with: `npm test` runs this folder by itself. */
(existsSync(executablePath) ? describe : describe.skip)("the preview (skipped without Chromium)", () => {
  const preview = new PreviewInBrowser();
  beforeAll(() => preview.start(), 300_000);
  afterAll(() => preview.end());

  quick(preview);
  quickResults(preview);
  quickTasks(preview);
});
