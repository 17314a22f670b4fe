import path from "node:path";
import { mayImportFile, mayImportPackage } from "./architecture.mjs";

const source = path.join(import.meta.dirname, "src");

const below = (file) =>
  path
    .relative(source, file)
    .replaceAll(path.sep, "/")
    .replace(/\.tsx?$/, "");

function isTypeOnly(node) {
  if (node.type === "TSImportType" || node.importKind === "type" || node.exportKind === "type") return true;
  const specifiers = node.specifiers ?? [];
  return (
    specifiers.length > 0 &&
    specifiers.every(({ importKind, exportKind }) => (importKind ?? exportKind) === "type")
  );
}

/** Reports an import that the table of architecture.mjs does not allow. */
export const roomImports = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      room: "{{from}} may not import {{to}}{{kind}}. See architecture.mjs for who may import whom.",
    },
  },
  create(context) {
    const from = below(context.filename);
    const check = (node) => {
      const specifier = node.source?.value;
      if (typeof specifier !== "string") return;
      const typeOnly = isTypeOnly(node);
      const relative = specifier.startsWith(".");
      const to = relative ? below(path.resolve(path.dirname(context.filename), specifier)) : specifier;
      if (relative ? mayImportFile(from, to, typeOnly) : mayImportPackage(from, to)) return;
      context.report({ node, messageId: "room", data: { from, to, kind: typeOnly ? "" : " (values)" } });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};
