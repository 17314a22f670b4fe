import { existsSync } from "node:fs";
import { executablePath } from "../../support/paneServer";
import { PreviewInBrowser } from "../../support/previewInBrowser";
import { copies } from "./inBrowser/copies";
import { firstAnswers } from "./inBrowser/firstAnswers";
import { firstRun } from "./inBrowser/firstRun";
import { keyboard } from "./inBrowser/keyboard";
import { leaving } from "./inBrowser/leaving";
import { ownSheets } from "./inBrowser/ownSheets";
import { plansOpened } from "./inBrowser/plansOpened";
import { results } from "./inBrowser/results";
import { seen } from "./inBrowser/seen";
import { showing } from "./inBrowser/showing";
import { standing } from "./inBrowser/standing";
import { troubles } from "./inBrowser/troubles";
import { typing } from "./inBrowser/typing";
import { unseen } from "./inBrowser/unseen";

// Each of these is a whole job in a browser, and other work may share the machine.
jest.setTimeout(180_000);

/** The preview in a real browser: one build and one browser for all chapters. */
(existsSync(executablePath) ? describe : describe.skip)("the preview (skipped without Chromium)", () => {
  const preview = new PreviewInBrowser();
  beforeAll(() => preview.start(), 300_000);
  afterAll(() => preview.end());

  const chapters = [
    firstRun,
    firstAnswers,
    ownSheets,
    typing,
    showing,
    standing,
    results,
    plansOpened,
    copies,
    leaving,
    troubles,
    keyboard,
    unseen,
    seen,
  ];
  for (const chapter of chapters) chapter(preview);
});
