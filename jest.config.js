/** One run for everything; the time zone is fixed so that no test depends on the machine. */
process.env.TZ = "Europe/London";

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
};
