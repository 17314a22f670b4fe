import { transformFileSync } from "@swc/core";
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

const root = join(__dirname, "../..");

/** The command compiled into an empty folder, to be run as a process; gives the path of its main file. */
export function builtCommand(folder: string): string {
  for (const part of ["core", "hosts/headless", "hosts/word", "hosts/xlsx"])
    compile(join(root, "src", part), folder);
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "dir");
  writeFileSync(join(folder, "package.json"), '{ "version": "0.0.0" }');
  return join(folder, "hosts/headless/main.js");
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
