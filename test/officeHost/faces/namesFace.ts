import { Refusal } from "../wire/protocol";
import type { ClassFace, HostObject } from "../wire/hostObject";
import { hostObject } from "../wire/hostObject";
import { addressOf } from "../model/areas";
import { quotedName } from "../model/formulaReferences";
import type { LiveRange, NameModel, WorkbookModel } from "../model/workbook";
import { standing } from "../model/workbook";

interface NamesOf {
  readonly book: WorkbookModel;
  /** Id of the sheet whose names these are; null for the workbook's. */
  readonly scope: string | null;
}

interface NameIn extends NamesOf {
  readonly named: NameModel;
}

const nameFace: ClassFace<NameIn> = {
  name: "NamedItem",
  identity: ({ named }) => ({ _Id: named.name }),
  scalars: {
    name: ({ named }) => named.name,
    formula: ({ named }) => named.formula,
    scope: ({ named }) => (named.scope === null ? "Workbook" : "Worksheet"),
  },
  methods: {
    delete: ({ book, named }) => {
      book.names = book.names.filter((other) => other !== named);
    },
  },
};

const namesFace: ClassFace<NamesOf> = {
  name: "NamedItemCollection",
  items: (place) => ownNames(place).map((named) => nameObject(place, named)),
  item: (place, key) => found(place, key) ?? refuse(),
  methods: {
    add: (place, [name, reference]) => addName(place, String(name), reference),
    getCount: (place) => ownNames(place).length,
    getItemOrNullObject: (place, [name]) => found(place, String(name)),
  },
};

function ownNames({ book, scope }: NamesOf): readonly NameModel[] {
  return book.names.filter((named) => named.scope === scope);
}

function addName(place: NamesOf, name: string, reference: unknown): HostObject {
  if (!/^[\p{L}_\\][\p{L}\p{N}._\\]{0,254}$/u.test(name)) throw new Refusal("InvalidArgument");
  if (found(place, name)) throw new Refusal("ItemAlreadyExists");
  const named: NameModel = { name, scope: place.scope, formula: formulaOf(reference) };
  place.book.names.push(named);
  return nameObject(place, named);
}

function formulaOf(reference: unknown): string {
  if (typeof reference === "string") return reference;
  const range = (reference as HostObject).self as LiveRange;
  const fixed = addressOf(standing(range)).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `=${quotedName(range.sheet.name)}!${fixed}`;
}

function found(place: NamesOf, name: string): HostObject | null {
  const named = ownNames(place).find((each) => each.name.toLowerCase() === name.toLowerCase());
  return named ? nameObject(place, named) : null;
}

function refuse(): never {
  throw new Refusal("ItemNotFound");
}

function nameObject(place: NamesOf, named: NameModel): HostObject {
  return hostObject(nameFace, { ...place, named });
}

export function namesObject(book: WorkbookModel, scope: string | null): HostObject {
  return hostObject(namesFace, { book, scope });
}
