import { Refusal } from "../wire/protocol";
import type { ClassFace, HostObject } from "../wire/hostObject";
import { hostObject } from "../wire/hostObject";
import type { WorkbookModel } from "../model/workbook";

interface SettingIn {
  readonly book: WorkbookModel;
  readonly key: string;
}

const settingFace: ClassFace<SettingIn> = {
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  scalars: { key: ({ key }) => key, value: ({ book, key }) => book.settings.get(key) },
  setters: {
    value: ({ book, key }, value) => {
      book.settings.set(key, value);
    },
  },
  methods: {
    delete: ({ book, key }) => {
      if (!book.settings.delete(key)) throw new Refusal("ItemNotFound");
    },
  },
};

const settingsFace: ClassFace<WorkbookModel> = {
  name: "SettingCollection",
  items: (book) => [...book.settings.keys()].map((key) => hostObject(settingFace, { book, key })),
  item: (book, key) => settingOf(book, key) ?? refuse(),
  methods: {
    add: (book, [key, value]) => {
      book.settings.set(String(key), value);
      return hostObject(settingFace, { book, key: String(key) });
    },
    getCount: (book) => book.settings.size,
    getItemOrNullObject: (book, [key]) => settingOf(book, String(key)),
  },
};

/** Keys are told apart by case (inferred). */
function settingOf(book: WorkbookModel, key: string): HostObject | null {
  return book.settings.has(key) ? hostObject(settingFace, { book, key }) : null;
}

function refuse(): never {
  throw new Refusal("ItemNotFound");
}

export function settingsObject(book: WorkbookModel): HostObject {
  return hostObject(settingsFace, book);
}
