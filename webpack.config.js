const { gzipSync } = require("node:zlib");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { policyText, typeScript } = require("./webpack.parts.js");
const withoutSources = require("./webpack.withoutSources.js");

const developmentUrl = "https://localhost:3000/";

/** Where the pane will be served from; the built manifest points there. */
const paneUrl = (process.env.PANE_URL ?? developmentUrl).replace(/\/*$/, "/");

/**
 * What the page may load, word for word a `Content-Security-Policy`. Scripts come from here and from
 * Microsoft's own address for Office.js, which must not be bundled. `unsafe-inline` is for styles only:
 * Office.js and Fluent write style elements. No connection is allowed at all: nothing leaves the computer.
 */
const contentSecurityPolicy = {
  "default-src": "'none'",
  "script-src": "'self' https://appsforoffice.microsoft.com",
  "style-src": "'self' 'unsafe-inline'",
  "img-src": "'self' data:",
  "font-src": "'self'",
  "connect-src": "'none'",
  "worker-src": "'self'",
  "form-action": "'none'",
  "base-uri": "'none'",
  "object-src": "'none'",
};

/**
 * Who may frame the page. A meta element cannot say this: whoever serves the pane sends it as a header.
 * The development server does.
 */
const frameAncestors =
  "frame-ancestors 'self' https://*.officeapps.live.com https://*.office.com https://*.sharepoint.com https://*.cloud.microsoft";

/**
 * Bytes over the wire: of the script that shows the pane, of all that the page loads, and of what is fetched when
 * somebody asks for a copy of the pack or for the sample tracker.
 */
const mostGzipBytes = { opening: 117_000, whole: 445_000, onDemand: 590_000 };

/** Fetched when it is asked for: what makes copies, and the sample tracker. */
const isOnDemand = (name) => /^(?:copies|sample)/.test(name);

/** Prints what the scripts weigh, and fails the build when they weigh too much. */
class Scales {
  apply(compiler) {
    compiler.hooks.afterEmit.tap("Scales", (compilation) => {
      const weigh = (names) =>
        names
          .filter((name) => name.endsWith(".js"))
          .map((name) => compiler.outputFileSystem.readFileSync(path.join(compiler.outputPath, name)))
          .reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0);
      this.tell(compilation, "opening", weigh(compilation.entrypoints.get("taskpane").getFiles()));
      const names = Object.keys(compilation.assets);
      this.tell(compilation, "whole", weigh(names.filter((name) => !isOnDemand(name))));
      this.tell(compilation, "onDemand", weigh(names.filter(isOnDemand)));
    });
  }

  tell(compilation, what, bytes) {
    const most = mostGzipBytes[what];
    const words = `Pane scripts, ${what}: ${(bytes / 1000).toFixed(1)} kB gzip, at most ${most / 1000} kB.`;
    process.stdout.write(`${words}\n`);
    if (bytes > most) compilation.errors.push(new Error(words));
  }
}

module.exports = (env, { mode }) => {
  const production = mode === "production";
  // The development server tells the page over a socket when to reload.
  const policy = env.WEBPACK_SERVE
    ? { ...contentSecurityPolicy, "connect-src": "'self' wss:" }
    : contentSecurityPolicy;
  return {
    target: ["web", "es2022"],
    entry: { taskpane: "./src/hosts/taskpane/index.tsx" },
    output: {
      path: path.resolve(__dirname, "dist/pane"),
      filename: production ? "[name].[contenthash:8].js" : "[name].js",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        typeScript,
        { test: withoutSources.tables, loader: require.resolve("./webpack.withoutSources.js") },
      ],
    },
    plugins: [
      new HtmlPlugin({
        template: "src/hosts/taskpane/taskpane.html",
        filename: "taskpane.html",
        templateParameters: { contentSecurityPolicy: policyText(policy) },
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "shortcuts.json" },
          { from: "manifest.xml", transform: (text) => text.toString().replaceAll(developmentUrl, paneUrl) },
        ],
      }),
      ...(production ? [new Scales()] : []),
    ],
    // Never an eval devtool: the page's policy refuses it.
    devtool: production ? false : "source-map",
    cache: { type: "filesystem", buildDependencies: { config: [__filename] } },
    // One script for what works on trackers: a second one, for packages, would be a request more.
    optimization: { splitChunks: false },
    performance: { hints: false },
    stats: "errors-warnings",
    devServer: {
      server: "https",
      host: "localhost",
      port: 3000,
      headers: { "Content-Security-Policy": frameAncestors },
      static: false,
      open: false,
    },
  };
};
