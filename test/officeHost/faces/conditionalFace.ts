import { Refusal } from "../wire/protocol";
import type { ClassFace, HostObject } from "../wire/hostObject";
import { hostObject } from "../wire/hostObject";
import type { ConditionalRule, SheetModel, ValidationModel } from "../model/sheet";
import type { LiveRange, WorkbookModel } from "../model/workbook";
import { nextId, standing } from "../model/workbook";
import { sixDigits } from "./colours";

interface RulesOn {
  readonly book: WorkbookModel;
  readonly range: LiveRange;
}

const rulesFace: ClassFace<RulesOn> = {
  name: "ConditionalFormatCollection",
  items: ({ range }) => range.sheet.rules.map((rule) => hostObject(ruleFace, rule)),
  item: ({ range }, key) => {
    const found = range.sheet.rules.find((rule) => rule.id === key);
    if (!found) throw new Refusal("ItemNotFound");
    return hostObject(ruleFace, found);
  },
  methods: {
    add: ({ book, range }, [type]) => {
      const id = `{CF-${nextId(book)}}`;
      const rule: ConditionalRule = {
        id,
        type: String(type),
        area: standing(range),
        rule: {},
        fill: "",
        color: "",
      };
      range.sheet.rules.push(rule);
      return hostObject(ruleFace, rule);
    },
  },
};

const ruleFace: ClassFace<ConditionalRule> = {
  name: "ConditionalFormat",
  identity: (rule) => ({ Id: rule.id }),
  scalars: { id: (rule) => rule.id, type: (rule) => rule.type },
  objects: { textComparison: (rule) => hostObject(textFace, rule) },
};

const textFace: ClassFace<ConditionalRule> = {
  name: "TextConditionalFormat",
  setters: {
    rule: (rule, given) => {
      rule.rule = given as ConditionalRule["rule"];
    },
  },
  objects: { format: (rule) => hostObject(formatFace, rule) },
};

const formatFace: ClassFace<ConditionalRule> = {
  name: "ConditionalRangeFormat",
  objects: { fill: (rule) => hostObject(fillFace, rule), font: (rule) => hostObject(fontFace, rule) },
};

const fillFace: ClassFace<ConditionalRule> = {
  name: "ConditionalRangeFill",
  setters: {
    color: (rule, color) => {
      rule.fill = sixDigits(color);
    },
  },
};

const fontFace: ClassFace<ConditionalRule> = {
  name: "ConditionalRangeFont",
  setters: {
    color: (rule, color) => {
      rule.color = sixDigits(color);
    },
  },
};

export function conditionalObject(book: WorkbookModel, range: LiveRange): HostObject {
  return hostObject(rulesFace, { book, range });
}

/** The validation of the range; a list typed into the rule holds 255 characters at most. */
const validationFace: ClassFace<LiveRange> = {
  name: "DataValidation",
  setters: {
    rule: (range, rule) => {
      const source = (rule as { list?: { source?: string } }).list?.source ?? "";
      if (source.length > 255) throw new Refusal("InvalidArgument");
      validationOf(range).rule = rule;
    },
    errorAlert: (range, alert) => {
      validationOf(range).errorAlert = alert;
    },
  },
};

function validationOf(range: LiveRange): ValidationModel {
  const area = standing(range);
  const all: SheetModel["validations"] = range.sheet.validations;
  const known = all.find((each) => JSON.stringify(each.area) === JSON.stringify(area));
  if (known) return known;
  const made: ValidationModel = { area, rule: null, errorAlert: null };
  all.push(made);
  return made;
}

export function validationObject(range: LiveRange): HostObject {
  return hostObject(validationFace, range);
}
