/**
 * Leaves out of the pane's script what a rule says of itself for those who read the code: why it matters, where it
 * comes from and when it was last checked. No page shows it; in the source it stays beside every row.
 * @param {string} text a table of rules in TypeScript
 */
module.exports = function withoutSources(text) {
  return text.replace(/^ +(?:whyItMatters|reviewed|source):\s*"(?:[^"\\]|\\.)*",\n/gm, "");
};

/** The tables whose rows' sources nothing in the product reads. */
module.exports.tables =
  /src[\\/]core[\\/](?:domain[\\/](?:measures(?![\\/]ks4[\\/]estimate)|grades|disclosure)[\\/].*|domain[\\/]seriesBreaks|analysis[\\/]numberChecker[\\/]numberRules)\.ts$/;
