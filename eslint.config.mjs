import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import ts from "typescript-eslint";
import { mostLines } from "./architecture.mjs";
import { roomImports } from "./eslint.rooms.mjs";

const typed = ["**/*.ts", "**/*.tsx"];
const browserRooms = ["src/hosts/taskpane/**", "src/hosts/excel/**", "src/hosts/preview/**"];

const officeRules = [
  "call-sync-after-load",
  "call-sync-before-read",
  "load-object-before-read",
  "no-context-sync-in-loop",
  "no-empty-load",
  "no-navigational-load",
  "no-office-initialize",
  "test-for-null-using-isNullObject",
];

const banned = (names, message) => names.map((name) => ({ name, message }));
const noStorage = banned(
  ["localStorage", "sessionStorage", "indexedDB"],
  "Nothing is kept outside the workbook.",
);
/** The pane's policy refuses every connection; nothing of ours may even try. */
const noNetwork = banned(
  [
    "fetch",
    "XMLHttpRequest",
    "WebSocket",
    "EventSource",
    "WebTransport",
    "RTCPeerConnection",
    "Worker",
    "open",
  ],
  "Nothing leaves the computer.",
);
const noMarkup = banned(["DOMParser"], "Text from a workbook must never become markup.");
const noExcel = banned(["Excel", "Office"], "Only hosts/excel speaks to Excel.");
const pureCore = banned(
  [
    "Date",
    "process",
    "console",
    "fetch",
    "window",
    "document",
    "Buffer",
    "setTimeout",
    "globalThis",
    "crypto",
  ],
  "core is pure: what it needs is handed to it.",
);

/** Ways in which text from a workbook could become markup or code. */
const unsafeSyntax = [
  {
    selector:
      "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment)$/]",
    message: "Text from a workbook must never become markup.",
  },
  {
    selector:
      "JSXAttribute[name.name='dangerouslySetInnerHTML'], Property[key.name='dangerouslySetInnerHTML']",
    message: "Text from a workbook must never become markup.",
  },
  {
    selector: "CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]",
    message: "Text from a workbook must never become markup.",
  },
  {
    selector: "JSXAttribute[name.name=/^(href|src|srcDoc|action|formAction)$/] > JSXExpressionContainer",
    message: "An address is written out, never made from what stands in a workbook.",
  },
  {
    selector: "MemberExpression[property.name=/^(localStorage|sessionStorage|indexedDB|cookie)$/]",
    message: "Nothing is kept outside the workbook.",
  },
  {
    selector:
      "MemberExpression[property.name='sendBeacon'], CallExpression[callee.object.name='window'][callee.property.name='open']",
    message: "Nothing leaves the computer.",
  },
];

export default ts.config(
  { ignores: ["dist/**", "coverage/**"] },
  js.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: "error" }, rules: { "no-console": "error" } },
  { files: ["**/*.js", "**/*.mjs"], languageOptions: { globals: globals.node } },
  { files: ["**/*.js"], languageOptions: { sourceType: "commonjs" } },

  {
    files: typed,
    extends: [ts.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "no-undef": "off",
      "max-lines": ["error", mostLines],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      // Numbers read well in templates; a promise or an object there is still an error.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // `(event) => dispatch(event)` says enough without braces.
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // `[...text]` gives code points, which is what the house means by it.
      "@typescript-eslint/no-misused-spread": "off",
      // Text is cleaned of control characters by naming them.
      "no-control-regex": "off",
    },
  },

  {
    files: ["src/**/*.ts", "src/**/*.tsx"],
    plugins: { rooms: { rules: { imports: roomImports } } },
    rules: {
      "rooms/imports": "error",
      "no-eval": "error",
      "no-implied-eval": "off",
      "@typescript-eslint/no-implied-eval": "error",
      "no-new-func": "error",
      "no-restricted-syntax": ["error", ...unsafeSyntax],
      "no-restricted-globals": ["error", ...noStorage, ...noNetwork, ...noMarkup, ...noExcel],
    },
  },
  {
    files: ["src/core/**"],
    rules: {
      "no-restricted-globals": ["error", ...noStorage, ...noNetwork, ...noMarkup, ...noExcel, ...pureCore],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "The same input must give the same output." },
      ],
    },
  },
  {
    // The plugin knows a request context only by the name `context`: call it that.
    files: ["src/hosts/excel/**"],
    plugins: { "office-addins": officeAddins },
    rules: {
      ...Object.fromEntries(officeRules.map((rule) => [`office-addins/${rule}`, "error"])),
      "no-restricted-globals": ["error", ...noStorage, ...noNetwork, ...noMarkup],
    },
  },
  { files: browserRooms, languageOptions: { globals: globals.browser } },
  {
    // The workers that hold a workbook and make a copy are the page's own scripts, in the same browser.
    files: ["src/hosts/preview/remoteWorkbook.ts", "src/hosts/copies/makeCopyFile.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...noStorage,
        ...noNetwork.filter(({ name }) => name !== "Worker"),
        ...noMarkup,
        ...noExcel,
      ],
    },
  },
  {
    files: ["src/hosts/taskpane/**", "src/hosts/preview/**"],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
    rules: {
      // A tab's panel is a stop of its own, so that a panel without buttons can be scrolled by keyboard.
      "jsx-a11y/no-noninteractive-tabindex": ["error", { tags: [], roles: ["tabpanel"] }],
      // A table is what a grid of cells is made of.
      "jsx-a11y/no-noninteractive-element-to-interactive-role": ["error", { table: ["grid"] }],
    },
  },
  {
    files: ["test/**"],
    rules: {
      // A test may insist: if the thing is not there, it fails, as it should.
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
);
