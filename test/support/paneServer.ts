import { spawnSync } from "node:child_process";
import { createReadStream, existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

/** Chromium's place; another can be named in CHROMIUM. */
export const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

const root = path.resolve(__dirname, "../..");
const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".png": "image/png",
};

/** Pages as they are shipped, served from a folder of their own. */
export interface PaneServer {
  readonly folder: string;
  /** Ends with a slash. */
  readonly address: string;
  close(): void;
}

/** Builds the pane for production and serves it. */
export function servePane(): Promise<PaneServer> {
  return serveBuilt([]);
}

/** Builds the preview for production and serves it. */
export function servePreview(): Promise<PaneServer> {
  return serveBuilt(["--config", "webpack.preview.config.js"]);
}

async function serveBuilt(configuration: readonly string[]): Promise<PaneServer> {
  const folder = mkdtempSync(path.join(tmpdir(), "pane-"));
  build(folder, configuration);
  const server = await serve(folder);
  return {
    folder,
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function build(folder: string, configuration: readonly string[]): void {
  const webpack = require.resolve("webpack-cli/bin/cli.js");
  const all = [webpack, ...configuration, "--mode", "production", "--output-path", folder];
  const built = spawnSync(process.execPath, all, { cwd: root, encoding: "utf8" });
  if (built.status !== 0) throw new Error(`The page does not build:\n${built.stdout}${built.stderr}`);
}

function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://pane");
    const file = path.join(folder, path.normalize(pathname === "/" ? "/index.html" : pathname));
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, {
      "Content-Type": contentTypes[path.extname(file)] ?? "application/octet-stream",
    });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}
