import * as z from "zod/mini";

const cellValue = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const border = z.nullable(z.object({ weight: z.enum(["hair", "thin", "medium"]), color: z.string() }));

const look = z.object({
  size: z.number(),
  bold: z.boolean(),
  italic: z.boolean(),
  color: z.string(),
  fill: z.nullable(z.string()),
  top: border,
  bottom: border,
  left: border,
  right: border,
  horizontal: z.enum(["left", "center", "right"]),
  vertical: z.enum(["top", "center", "bottom"]),
  wrap: z.boolean(),
  indent: z.number(),
  format: z.string(),
  locked: z.boolean(),
});

const span = z.tuple([z.number(), z.number()]);

const cell = z.union([
  z.null(),
  z.number(),
  z.tuple([z.number(), cellValue]),
  z.tuple([z.number(), z.null(), z.number()]),
  z.tuple([z.number(), cellValue, z.literal(-1), cellValue]),
]);

const row = z.tuple([z.string(), z.number(), z.array(span), z.array(cell), z.string()]);

const print = z.object({
  orientation: z.enum(["portrait", "landscape"]),
  lastRow: z.number(),
  lastColumn: z.number(),
  repeatRows: z.nullable(span),
  footer: z.object({ left: z.string(), centre: z.string() }),
  pagesTall: z.nullable(z.literal(1)),
  margin: z.number(),
});

const page = { columns: z.array(z.string()), print };

const kept = z.object({
  looks: z.array(look),
  formulas: z.array(z.string()),
  pages: z.array(z.tuple([z.string(), z.object({ ...page, rows: z.array(row) })])),
});

const earlierPage = z.object({ ...page, rows: z.array(z.union([span, row])) });

const handedCell = z.object({
  mark: z.string(),
  key: z.string(),
  column: z.string(),
  way: z.enum(["in", "out", "fill"]),
  held: cellValue,
  wrote: z.string(),
});

const numbers = z.array(z.tuple([z.string(), z.number()]));

export const rememberedAnswer = z.object({ about: z.string(), sheet: z.string(), answer: z.string() });

const termBefore = z.object({
  period: z.string(),
  actionNumbers: numbers,
  numbersBefore: z.nullable(numbers),
  answers: z.array(rememberedAnswer),
});

const journal = z.object({
  on: z.string(),
  figures: z.string(),
  figuresAsAt: z.string(),
  made: z.array(z.object({ mark: z.string(), print: z.string(), typed: z.number() })),
  changed: z.array(z.tuple([z.string(), z.nullable(earlierPage)])),
  handed: z._default(z.array(handedCell), []),
  before: z._default(z.nullable(termBefore), null),
});

const openSheet = z.object({
  mark: z.string(),
  made: z.boolean(),
  gaps: z.array(z.object({ below: z.string(), count: z.number(), blank: z.number() })),
  fresh: z.string(),
});

const asideCell = z.object({ mark: z.string(), key: z.string(), column: z.string(), stood: z.string() });

const openRefresh = z.object({
  on: z.string(),
  isReturn: z.boolean(),
  sheets: z.array(openSheet),
  aside: z._default(z.array(asideCell), []),
  handed: z._default(z.array(handedCell), []),
});

/** What the store tells of the last refresh and of one that is not finished; absent where an earlier version wrote it. */
export const storedJournal = {
  kept: z._default(kept, { looks: [], formulas: [], pages: [] }),
  journal: z._default(z.nullable(journal), null),
  open: z._default(z.nullable(openRefresh), null),
  hidden: z._default(z.array(z.string()), []),
};
