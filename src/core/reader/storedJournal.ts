import { either, fields, flag, listOf, number, oneOf, orElse, orNull, parts, text } from "./storedShape";

export const cellValue = orNull(either(text, number, flag));

const nothing = oneOf(null);

const border = orNull(fields({ weight: oneOf("hair", "thin", "medium"), color: text }));

const look = fields({
  size: number,
  bold: flag,
  italic: flag,
  color: text,
  fill: orNull(text),
  top: border,
  bottom: border,
  left: border,
  right: border,
  horizontal: oneOf("left", "center", "right"),
  vertical: oneOf("top", "center", "bottom"),
  wrap: flag,
  indent: number,
  format: text,
  locked: flag,
});

const span = parts(number, number);

const cell = either(
  nothing,
  number,
  parts(number, cellValue),
  parts(number, nothing, number),
  parts(number, cellValue, oneOf(-1), cellValue),
);

const row = parts(text, number, listOf(span), listOf(cell), text);

const print = fields({
  orientation: oneOf("portrait", "landscape"),
  lastRow: number,
  lastColumn: number,
  repeatRows: orNull(span),
  footer: fields({ left: text, centre: text }),
  pagesTall: orNull(oneOf(1)),
  margin: number,
});

const page = { columns: listOf(text), print };

const kept = fields({
  looks: listOf(look),
  formulas: listOf(text),
  pages: listOf(parts(text, fields({ ...page, rows: listOf(row) }))),
});

const earlierPage = fields({ ...page, rows: listOf(either(span, row)) });

const journal = fields({
  on: text,
  figures: text,
  figuresAsAt: text,
  made: listOf(fields({ mark: text, print: text, typed: number })),
  changed: listOf(parts(text, orNull(earlierPage))),
});

const openSheet = fields({
  mark: text,
  made: flag,
  gaps: listOf(fields({ below: text, count: number, blank: number })),
  fresh: text,
});

const asideCell = fields({ mark: text, key: text, column: text, stood: text });

const openRefresh = fields({
  on: text,
  isReturn: flag,
  sheets: listOf(openSheet),
  aside: orElse(listOf(asideCell), []),
});

/** What the store tells of the last refresh and of one that is not finished; absent where an earlier version wrote it. */
export const storedJournal = {
  kept: orElse(kept, { looks: [], formulas: [], pages: [] }),
  journal: orElse(orNull(journal), null),
  open: orElse(orNull(openRefresh), null),
  hidden: orElse(listOf(text), []),
};
