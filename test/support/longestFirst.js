const { createRequire } = require("node:module");
const path = require("node:path");

/** Jest's own, which no package of ours names. */
const Sequencer = createRequire(require.resolve("jest"))("@jest/test-sequencer").default;

/**
 * Files that take longer than a quarter of a minute, the longest first. Jest knows how long a file took the last time;
 * a clean clone knows nothing, and goes by the size of a file: then the preview, whose file is short, comes among
 * the last, and one of two cores waits minutes for it.
 * Source: `npm test` on two cores, 28 November 2026.
 */
const longest = [
  "hosts/preview/preview.test.ts",
  "faults/moreInterleavings.test.ts",
  "faults/interleavings.test.ts",
  "faults/whileWorking.test.ts",
  "faults/laterRefusals.test.ts",
  "faults/laterOutages.test.ts",
  "faults/firstRefresh.test.ts",
  "journeys/twelveTerms/inFiles.test.ts",
  "journeys/secondRefresh.test.ts",
  "hosts/excel/stoppedRefresh.test.ts",
  "faults/typingAsATermBegins.test.ts",
  "faults/termPutBack.test.ts",
  "trackers/badInput/size.test.ts",
  "journeys/twelveTerms/inExcel.test.ts",
  "faults/laterKills.test.ts",
  "journeys/clocksAndLanguages.test.ts",
  "journeys/sixTerms.test.ts",
  "journeys/olderVersions.test.ts",
  "faults/killedAgain.test.ts",
].map((file) => path.resolve(__dirname, "..", file));

/** Files in the order in which Jest starts them: these first, the others as it would itself. */
module.exports = class LongestFirst extends Sequencer {
  static longest = longest;

  sort(tests) {
    const place = ({ path: file }) => (longest.includes(file) ? longest.indexOf(file) : longest.length);
    return [...super.sort(tests)].sort((one, other) => place(one) - place(other));
  }
};
