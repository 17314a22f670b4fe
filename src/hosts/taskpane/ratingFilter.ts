import type { PupilRatings } from "../../core/analysis/results";
import { findSchoolType } from "../../core/domain/schoolTypes";

export type FilterName = "rating" | "year" | "change" | "school";

/** What is chosen of each; "" takes everybody. */
export type RatingFilter = Readonly<Record<FilterName, string>>;

export const everybody: RatingFilter = { rating: "", year: "", change: "", school: "" };

interface Choice {
  readonly value: string;
  readonly label: string;
}

interface Filter {
  readonly name: FilterName;
  readonly label: string;
  /** The value of `choices` under which a pupil is found. */
  readonly valueOf: (rated: PupilRatings) => string;
  /** Choices in printed order; of years and schools those that occur. */
  readonly choices?: readonly Choice[];
  readonly labelOf?: (value: string) => string;
}

const notRecorded = "?";

const filters: readonly Filter[] = [
  {
    name: "rating",
    label: "Rating",
    valueOf: ({ overall }) => overall,
    choices: [
      { value: "RED", label: "RED" },
      { value: "AMBER", label: "AMBER" },
      { value: "GREEN", label: "GREEN" },
      { value: "NO_DATA", label: "No data" },
      { value: "2 RED", label: "RED in two or more" },
    ],
  },
  {
    name: "year",
    label: "Year group",
    valueOf: ({ pupil: { year } }) => (year.kind === "value" ? String(year.value) : notRecorded),
    labelOf: (value) => (value === "0" ? "Reception" : `Year ${value}`),
  },
  {
    name: "change",
    label: "Since last term",
    valueOf: ({ change }) => change.overall,
    choices: [
      { value: "worse", label: "Worse" },
      { value: "better", label: "Better" },
      { value: "same", label: "The same" },
      { value: "new", label: "New" },
    ],
  },
  {
    name: "school",
    label: "School type",
    valueOf: ({ pupil: { schoolType } }) => (schoolType.kind === "value" ? schoolType.value : notRecorded),
    labelOf: (value) => findSchoolType(value)?.label ?? value,
  },
];

export interface FilterChoices {
  readonly name: FilterName;
  readonly label: string;
  readonly choices: readonly Choice[];
}

/** What there is to choose from among these pupils; a filter that would tell nobody apart is left out. */
export function filterChoices(pupils: readonly PupilRatings[]): readonly FilterChoices[] {
  return filters
    .map(({ name, label, valueOf, choices, labelOf = (value) => value }) => {
      const found = new Set(pupils.map(valueOf));
      const occurring = [...found].sort(inOrder).map((value) => ({
        value,
        label: value === notRecorded ? "Not recorded" : labelOf(value),
      }));
      return { name, label, choices: choices ? choices.filter((choice) => isOf(choice, found)) : occurring };
    })
    .filter(({ choices }) => choices.length > 1);
}

function isOf({ value }: Choice, found: ReadonlySet<string>): boolean {
  return found.has(value) || (value === "2 RED" && found.has("RED"));
}

/** Years by their number, with what is not recorded last. */
function inOrder(one: string, other: string): number {
  const [first, second] = [one, other].map((value) => (value === notRecorded ? Infinity : Number(value)));
  const difference = (first ?? 0) - (second ?? 0);
  return Number.isNaN(difference) ? (one < other ? -1 : 1) : difference;
}

/** The pupils of whom all of it holds, in their order. */
export function filtered(pupils: readonly PupilRatings[], chosen: RatingFilter): readonly PupilRatings[] {
  const asked = filters.filter(({ name }) => chosen[name] !== "");
  return pupils.filter((rated) =>
    asked.every(({ name, valueOf }) =>
      chosen[name] === "2 RED" ? rated.reds >= 2 : valueOf(rated) === chosen[name],
    ),
  );
}
