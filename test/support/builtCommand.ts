import { transformFileSync } from "@swc/core";
import { mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

const root = join(__dirname, "../..");

/** The command compiled into an empty folder, to be run as a process; gives the path of its main file. */
export function builtCommand(folder: string): string {
  for (const part of parts()) compile(join(root, part), folder);
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "dir");
  writeFileSync(join(folder, "package.json"), '{ "version": "0.0.0" }');
  return join(folder, "hosts/headless/main.js");
}

/** What the command's own build takes. */
function parts(): readonly string[] {
  const { include } = JSON.parse(readFileSync(join(root, "tsconfig.command.json"), "utf8")) as {
    readonly include: readonly string[];
  };
  return include;
}

function compile(from: string, folder: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !entry.name.endsWith(".ts")) continue;
    const source = join(entry.parentPath, entry.name);
    const target = join(folder, relative(join(root, "src"), source)).replace(/\.ts$/, ".js");
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, compiled(source));
  }
}

function compiled(source: string): string {
  const parser = { syntax: "typescript" as const };
  return transformFileSync(source, {
    swcrc: false,
    module: { type: "commonjs" },
    jsc: { parser, target: "es2022" },
  }).code;
}
