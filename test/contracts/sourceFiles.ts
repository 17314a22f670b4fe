import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const source = path.resolve(__dirname, "../../src");

/** One import as written; `to` is a path below src without extension, or a package. */
export interface Import {
  readonly to: string;
  readonly isPackage: boolean;
  readonly typeOnly: boolean;
}

export interface SourceFile {
  /** Below src, without extension: `core/domain/term`. */
  readonly name: string;
  readonly lines: number;
  readonly imports: readonly Import[];
}

/** Every TypeScript file of src with what it imports. */
export function sourceFiles(): readonly SourceFile[] {
  return readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map(readSource);
}

function readSource(file: string): SourceFile {
  const text = readFileSync(path.join(source, file), "utf8");
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false);
  return {
    name: withoutExtension(file),
    lines: text.trimEnd().split("\n").length,
    imports: tree.statements.flatMap((statement) => importOf(statement, file)),
  };
}

function importOf(statement: ts.Statement, file: string): readonly Import[] {
  if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
  const specifier = statement.moduleSpecifier;
  if (!specifier || !ts.isStringLiteral(specifier)) return [];
  const isPackage = !specifier.text.startsWith(".");
  const to = isPackage ? specifier.text : withoutExtension(path.join(path.dirname(file), specifier.text));
  return [{ to, isPackage, typeOnly: isTypeOnly(statement) }];
}

function isTypeOnly(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  const clause = statement.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  const onlyNames = !clause.name && bindings && ts.isNamedImports(bindings) && bindings.elements.length > 0;
  return Boolean(onlyNames) && (bindings as ts.NamedImports).elements.every((element) => element.isTypeOnly);
}

function withoutExtension(file: string): string {
  return file.replaceAll(path.sep, "/").replace(/\.tsx?$/, "");
}
