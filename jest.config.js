/** One run for everything; the time zone is fixed so that no test depends on the machine. */
process.env.TZ = "Europe/London";

// The tests' Excel answers in texts of megabytes: with a small nursery a tenth of the time goes into clearing up.
process.execArgv.push("--max-semi-space-size=64");

/**
 * Given to every module, which else asks the sandbox for them at each use and waits for the answer: a tenth of the
 * time of a refresh. Clocks and timers, which tests put others in the place of, must not stand here.
 */
const builtIns = [
  ...["Array", "Error", "JSON", "Map", "Math", "Number", "Object", "Promise"],
  ...["RegExp", "Set", "String", "Uint8Array", "WeakMap"],
];

const esmOnly = ["strip-bom", "uuid", "@xmldom"].join("|");

module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
  transform: {
    "^.+\\.(t|j|mj)sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(.*/)?(${esmOnly})/)`],
  testTimeout: 30000,
  sandboxInjectedGlobals: builtIns,
  // Two at a time: by itself jest leaves one core idle, which on a machine of two is half of it.
  maxWorkers: 2,
  testSequencer: "<rootDir>/test/support/longestFirst.js",
  // `npm run test:branches`: every branch of the sums is reached by a test of the rules, with or without the
  // reference files. Babel counts `if`, `?:`, `??`, `&&`, `||` and default values; other runs collect nothing.
  collectCoverageFrom: [
    "src/core/domain/{measures,rag,disclosure,grades}/**/*.ts",
    "src/core/domain/exact.ts",
  ],
  coverageProvider: "babel",
  coverageReporters: [["text", { skipFull: true }], "text-summary"],
  coverageThreshold: { global: { branches: 100 } },
};
