import { existsSync } from "node:fs";
import { executablePath } from "../../support/paneServer";
import { PreviewInBrowser } from "../../support/previewInBrowser";
import { firstRun } from "./inBrowser/firstRun";
import { keyboard } from "./inBrowser/keyboard";
import { results } from "./inBrowser/results";
import { showing } from "./inBrowser/showing";
import { typing } from "./inBrowser/typing";

// Each of these is a whole job in a browser, and other work may share the machine.
jest.setTimeout(180_000);

/** The preview in a real browser: one build and one browser for all chapters. */
(existsSync(executablePath) ? describe : describe.skip)("the preview (skipped without Chromium)", () => {
  const preview = new PreviewInBrowser();
  beforeAll(() => preview.start(), 300_000);
  afterAll(() => preview.end());

  for (const chapter of [firstRun, typing, showing, results, keyboard]) chapter(preview);
});
