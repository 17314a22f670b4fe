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

/** The pane as it is shipped, served from a folder of its own. */
export interface PaneServer {
  readonly folder: string;
  /** Ends with a slash. */
  readonly address: string;
  close(): void;
}

/** Builds the pane for production and serves it. */
export async function servePane(): Promise<PaneServer> {
  const folder = mkdtempSync(path.join(tmpdir(), "pane-"));
  build(folder);
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

function build(folder: string): void {
  const webpack = require.resolve("webpack-cli/bin/cli.js");
  const built = spawnSync(process.execPath, [webpack, "--mode", "production", "--output-path", folder], {
    cwd: root,
    encoding: "utf8",
  });
  if (built.status !== 0) throw new Error(`The pane does not build:\n${built.stdout}${built.stderr}`);
}

function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const file = path.join(folder, path.normalize(new URL(request.url ?? "/", "http://pane").pathname));
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, {
      "Content-Type": contentTypes[path.extname(file)] ?? "application/octet-stream",
    });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}
