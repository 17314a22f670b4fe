/** A content security policy as it stands in a page. */
function policyText(rules) {
  return Object.entries(rules)
    .map(([what, from]) => `${what} ${from}`)
    .join("; ");
}

/** How webpack reads our sources. */
const typeScript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target: "es2022",
    },
  },
};

module.exports = { policyText, typeScript };
