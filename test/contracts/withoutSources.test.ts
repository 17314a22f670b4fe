import { readFileSync } from "node:fs";
import ts from "typescript";
import withoutSources from "../../webpack.withoutSources.js";

const left = new Set(["whyItMatters", "reviewed", "source"]);

/** Every place in the product that reads a field of such a name, with the file that declares the field. */
function readsOf(program: ts.Program): readonly { readonly at: string; readonly declaredIn: string }[] {
  const checker = program.getTypeChecker();
  const reads: { at: string; declaredIn: string }[] = [];
  const look = (node: ts.Node): void => {
    const read = ts.isPropertyAccessExpression(node) ? node.name : null;
    const bound = ts.isBindingElement(node) ? (node.propertyName ?? node.name) : null;
    const name = read ?? bound;
    if (name && ts.isIdentifier(name) && left.has(name.text)) {
      const symbol = read
        ? checker.getSymbolAtLocation(read)
        : checker.getTypeAtLocation(node.parent).getProperty(name.text);
      for (const declared of symbol?.declarations ?? [])
        reads.push({ at: node.getSourceFile().fileName, declaredIn: declared.getSourceFile().fileName });
    }
    ts.forEachChild(node, look);
  };
  for (const file of program.getSourceFiles()) if (/\/src\/(core|hosts)\//.test(file.fileName)) look(file);
  return reads;
}

describe("what the pane's script leaves out of the tables of rules", () => {
  const files = ts.sys.readDirectory("src", [".ts", ".tsx"]);
  const tables = files.filter((file) => withoutSources.tables.test(file));

  it("is read by nothing in the product", () => {
    const program = ts.createProgram([...files], { jsx: ts.JsxEmit.ReactJSX, strict: true, noLib: true });
    const reads = readsOf(program);
    // What is looked for is found where it is read: a rate of Pupil Premium tells its source.
    expect(reads.some(({ at }) => at.endsWith("plans/premiumRows.ts"))).toBe(true);
    expect(reads.filter(({ declaredIn }) => withoutSources.tables.test(declaredIn))).toEqual([]);
  });

  it("is whole fields of text, and nothing else of a table", () => {
    expect(withoutSources('{\n  id: "a",\n  source: "DfE, \\"2014\\"",\n  unit: "points",\n}')).toBe(
      '{\n  id: "a",\n  unit: "points",\n}',
    );
    expect(tables.length).toBeGreaterThan(20);
    for (const table of tables) {
      const { diagnostics = [] } = ts.transpileModule(withoutSources(readFileSync(table, "utf8")), {
        reportDiagnostics: true,
      });
      expect(diagnostics).toEqual([]);
    }
  });
});
