import { Refusal } from "../wire/protocol";
import type { ClassFace, HostObject } from "../wire/hostObject";
import { hostObject } from "../wire/hostObject";
import type { SheetModel } from "../model/sheet";

interface PropertyIn {
  readonly sheet: SheetModel;
  readonly key: string;
}

const propertyFace: ClassFace<PropertyIn> = {
  name: "WorksheetCustomProperty",
  identity: ({ key }) => ({ _Id: key }),
  scalars: { key: ({ key }) => key, value: ({ sheet, key }) => sheet.properties.get(key) },
};

const propertiesFace: ClassFace<SheetModel> = {
  name: "WorksheetCustomPropertyCollection",
  items: (sheet) => [...sheet.properties.keys()].map((key) => hostObject(propertyFace, { sheet, key })),
  item: (sheet, key) => propertyOf(sheet, key) ?? refuse(),
  methods: {
    add: (sheet, [key, value]) => {
      const name = [...sheet.properties.keys()].find((known) => isSame(known, String(key))) ?? String(key);
      sheet.properties.set(name, String(value));
      return hostObject(propertyFace, { sheet, key: name });
    },
    getItemOrNullObject: (sheet, [key]) => propertyOf(sheet, String(key)),
  },
};

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function propertyOf(sheet: SheetModel, key: string): HostObject | null {
  const found = [...sheet.properties.keys()].find((known) => isSame(known, key));
  return found === undefined ? null : hostObject(propertyFace, { sheet, key: found });
}

function refuse(): never {
  throw new Refusal("ItemNotFound");
}

export function propertiesObject(sheet: SheetModel): HostObject {
  return hostObject(propertiesFace, sheet);
}
