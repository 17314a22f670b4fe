/**
 * Who may import whom. ESLint reads this table while you type, test/contracts/architecture.test.ts
 * walks the whole of src by it. A room is a folder of src; the longest one that fits a file is its room.
 *
 * - `values`: rooms or files whose values and types may be imported
 * - `types`: rooms or files of which only types may be imported
 * - `packages`: packages, and `node:` for Node's own
 *
 * Every room may import itself.
 */
const rooms = [
  { room: "core/domain", values: [], types: [], packages: ["fraction.js"] },
  // `place` names a cell; a formula on a page needs it as much as a finding does.
  {
    room: "core/sheet",
    values: ["core/domain/place", "core/domain/ownSheets", "core/domain/steps"],
    types: ["core/domain"],
    packages: [],
  },
  { room: "core/reader", values: ["core/domain"], types: [], packages: ["zod", "fflate"] },
  { room: "core/analysis", values: ["core/domain"], types: [], packages: [] },
  { room: "core/plans", values: ["core/domain", "core/sheet"], types: ["core/analysis"], packages: [] },
  {
    room: "core/refresh",
    values: ["core/sheet", "core/domain/place", "core/domain/ownSheets"],
    types: ["core/domain", "core/reader/rawWorkbook"],
    packages: [],
  },
  { room: "core/workflows", values: ["core"], types: [], packages: [] },
  // What every Office file says of itself, whichever host makes it.
  { room: "hosts/openPackage", values: [], types: [], packages: ["fflate"] },
  {
    room: "hosts/excel",
    values: [
      "core/workflows/ports",
      "core/workflows/readingRules",
      "core/sheet/ragPaint",
      "core/sheet/chartInk",
      "core/domain/ownSheets",
    ],
    types: ["core/sheet", "core/refresh/changeSet", "core/reader/rawWorkbook"],
    packages: [],
  },
  {
    room: "hosts/xlsx",
    values: [
      "hosts/openPackage",
      "core/workflows/ports",
      "core/workflows/readingRules",
      "core/sheet/ragPaint",
      "core/sheet/chartInk",
      "core/domain/ownSheets",
    ],
    types: ["core/sheet", "core/refresh/changeSet", "core/reader/rawWorkbook"],
    packages: ["node:", "@e965/xlsx", "@xmldom/xmldom", "fflate"],
  },
  {
    room: "hosts/word",
    values: ["hosts/openPackage", "core/sheet/theme", "core/sheet/ragPaint", "core/sheet/hints"],
    types: ["core/sheet"],
    packages: ["docx", "fflate"],
  },
  // Copies of the pack as files, written away from the page, for pane and preview.
  {
    room: "hosts/copies",
    values: [
      "core/workflows/makeCopy",
      "core/workflows/ports",
      "hosts/word/writeDocx",
      "hosts/xlsx/publicFile",
      "hosts/xlsx/openXlsx",
    ],
    types: ["core/workflows/outcomes", "core/reader/rawWorkbook"],
    packages: [],
  },
  {
    room: "hosts/taskpane",
    values: [
      "core/workflows",
      "core/domain/capitalised",
      "core/domain/indicator",
      "core/domain/isoDate",
      // What sheets and pane say in the same words.
      "core/plans/signedFigure",
      "core/plans/figures",
      "core/plans/travelWords",
      "core/plans/comparatorWords",
      "core/plans/wording",
      "core/plans/actionLibrary",
      "core/plans/checks",
      "core/domain/ownSheets",
      "core/domain/settings",
      "core/domain/heldBack",
      "core/domain/typedAhead",
      "core/domain/ratings",
      "core/domain/schoolTypes",
      "core/domain/term",
      "core/domain/trends/seriesPoint",
      "core/analysis/splits",
    ],
    types: ["core"],
    packages: ["react", "react-dom", "@fluentui/react-components"],
  },
  // The files of the pane that know which host it runs in.
  {
    room: "hosts/taskpane/index",
    values: ["hosts/taskpane", "hosts/excel"],
    types: [],
    packages: ["react-dom"],
  },
  {
    room: "hosts/taskpane/copiesInExcel",
    values: ["hosts/taskpane", "hosts/excel"],
    types: ["core"],
    packages: [],
  },
  {
    room: "hosts/taskpane/sampleInExcel",
    values: ["hosts/excel", "hosts/xlsx/sampleTracker"],
    types: [],
    packages: [],
  },
  {
    room: "hosts/taskpane/makeInExcel",
    values: ["hosts/taskpane", "hosts/excel", "hosts/copies"],
    types: ["core"],
    packages: [],
  },
  // The pane over a file: it draws the sheets itself.
  {
    room: "hosts/preview",
    values: ["core", "hosts/xlsx", "hosts/copies", "hosts/taskpane"],
    types: [],
    packages: ["react", "react-dom", "@fluentui/react-components"],
  },
  { room: "hosts/headless", values: ["core", "hosts/xlsx", "hosts/word"], types: [], packages: ["node:"] },
];

/** Words that say nothing about what a file holds. */
export const bannedNames = [
  "utils",
  "util",
  "helpers",
  "helper",
  "manager",
  "data",
  "info",
  "misc",
  "common",
];

/** Lines a file may have at most. */
export const mostLines = 250;

const within = (path, room) => path === room || path.startsWith(`${room}/`);

/** The room of a file, given below src and without extension: `core/domain/term`; undefined outside every room. */
export function roomOf(file) {
  const fitting = rooms.filter(({ room }) => within(file, room));
  return fitting.sort((a, b) => b.room.length - a.room.length)[0];
}

/** Whether `from` may import the file `to`; both below src and without extension. */
export function mayImportFile(from, to, typeOnly) {
  const room = roomOf(from);
  if (!room) return false;
  const allowed = [room.room, ...room.values, ...(typeOnly ? room.types : [])];
  return allowed.some((place) => within(to, place));
}

/** Whether `from` may import the package `specifier` names. */
export function mayImportPackage(from, specifier) {
  const fits = (name) => (name.endsWith(":") ? specifier.startsWith(name) : within(specifier, name));
  return roomOf(from)?.packages.some(fits) ?? false;
}
