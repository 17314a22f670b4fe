const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { policyText, typeScript } = require("./webpack.parts.js");

/** The preview's address is this port on this computer; another can be named in PORT. */
const port = Number(process.env.PORT ?? 3001);

/**
 * What the page may load, word for word a `Content-Security-Policy`: its own files and nothing else. Nothing of
 * Microsoft's is on it, and no connection is allowed: nothing leaves the computer. `unsafe-inline` is for styles
 * only, as Fluent writes style elements.
 */
const contentSecurityPolicy = {
  "default-src": "'none'",
  "script-src": "'self'",
  "worker-src": "'self'",
  "style-src": "'self' 'unsafe-inline'",
  "img-src": "'self' data:",
  "font-src": "'self'",
  "connect-src": "'none'",
  "form-action": "'none'",
  "base-uri": "'none'",
  "object-src": "'none'",
};

module.exports = (env, { mode }) => {
  const production = mode === "production";
  return {
    target: ["web", "es2022"],
    entry: { preview: "./src/hosts/preview/start.tsx" },
    output: {
      path: path.resolve(__dirname, "dist/preview"),
      filename: production ? "[name].[contenthash:8].js" : "[name].js",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: { rules: [typeScript] },
    plugins: [
      new HtmlPlugin({
        template: "src/hosts/preview/preview.html",
        filename: "index.html",
        templateParameters: { contentSecurityPolicy: policyText(contentSecurityPolicy) },
      }),
      new CopyPlugin({ patterns: [{ from: "assets/icon-32.png", to: "assets" }] }),
    ],
    // Never an eval devtool: the page's policy refuses it.
    devtool: production ? false : "source-map",
    cache: { type: "filesystem", name: `preview-${mode}`, buildDependencies: { config: [__filename] } },
    performance: { hints: false },
    stats: "errors-warnings",
    devServer: {
      host: "localhost",
      port,
      static: false,
      open: false,
      // The page is served as it is shipped: no socket to reload it, which its policy would refuse.
      hot: false,
      liveReload: false,
      client: false,
      onListening: () =>
        process.stdout.write(`Recovery Planner with a sample tracker: http://localhost:${port}/\n`),
    },
  };
};
