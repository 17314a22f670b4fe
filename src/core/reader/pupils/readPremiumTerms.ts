import { decimal, exactText } from "../../domain/exact";
import { aprilBefore } from "../../domain/funding/financialYear";
import type { PremiumOfTerms, Reading } from "../../domain/pupil";
import { firstDayOfTerm, terms } from "../../domain/term";
import type { TermName } from "../../domain/term";
import type { MoneyOfTerms } from "../columns/moneyOfTerms";
import type { FieldCell, FieldReader } from "../rows/fieldReader";

/** What one column of one term says. */
interface TermMoney {
  readonly field: MoneyOfTerms;
  /** Calendar year of the April before the term. */
  readonly from: number;
  readonly term: TermName;
  /** "autumn 1": a half of a term is a time of its own. */
  readonly time: string;
  readonly pounds: string | null;
}

/**
 * Columns of single terms added up by financial year: autumn and spring of an academic year are in one, its summer
 * in the next. A blank adds nothing, and a year of blanks has no figure.
 */
export function readPremiumTerms(
  reader: FieldReader,
  money: (cell: FieldCell) => Reading<string>,
): Reading<readonly PremiumOfTerms[]> {
  const read = [...reader.columns.ofTerms].flatMap(([field, columns]) =>
    columns.map(({ heading, term }): TermMoney => {
      const found = reader.readHeading(heading, money);
      return {
        field,
        from: aprilBefore(firstDayOfTerm(term.name, term.year)),
        term: term.name,
        time: `${term.name} ${term.half ?? ""}`,
        pounds: found.kind === "value" ? found.value : null,
      };
    }),
  );
  if (read.length === 0) return { kind: "noColumn" };
  const years = [...new Set(read.map(({ from }) => from))].sort((first, second) => first - second);
  const value = years.map((from) =>
    addedUp(
      from,
      read.filter((each) => each.from === from),
    ),
  );
  return { kind: "value", value, raw: "" };
}

function addedUp(from: number, read: readonly TermMoney[]): PremiumOfTerms {
  const known = (field: MoneyOfTerms): readonly TermMoney[] =>
    read.filter((each) => each.field === field && each.pounds !== null);
  const [allocated, spent] = [known("premiumAllocated"), known("premiumSpent")];
  const times = ([allocated, spent] as const).map((each) =>
    each
      .map(({ time }) => time)
      .sort()
      .join(),
  );
  return {
    from,
    terms: terms.map(({ name }) => name).filter((name) => read.some(({ term }) => term === name)),
    allocated: sumOf(allocated),
    spent: sumOf(spent),
    comparable: times[0] === "" || times[1] === "" || times[0] === times[1],
  };
}

function sumOf(read: readonly TermMoney[]): string | null {
  const [first, ...others] = read.flatMap(({ pounds }) => (pounds === null ? [] : [decimal(pounds)]));
  return first === undefined ? null : exactText(others.reduce((sum, each) => sum.add(each), first));
}
