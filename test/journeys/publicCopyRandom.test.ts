import fc from "fast-check";
import { policyOf, publish } from "../../src/core/plans/public/published";
import { publicPages } from "../../src/core/plans/public/publicPages";
import type { PublicSource } from "../../src/core/plans/public/publicPages";
import { layOut } from "../../src/core/sheet/layOut";
import { withoutKeys } from "../../src/core/sheet/withoutKeys";
import { openXlsx } from "../../src/hosts/xlsx/openXlsx";
import { writePublicCopy } from "../../src/hosts/xlsx/publicFile";
import { partsOf, textOf } from "../support/packageParts";
import { publicSource } from "../support/publicSources";

/** Public copies of random results as files; with LONG=1 two hundred, else twenty-five. */
const runs = process.env["LONG"] === "1" ? 200 : 25;

async function fileOf(source: PublicSource): Promise<Uint8Array> {
  const { documents } = publicPages(source);
  const sheets = documents.map((document) => ({
    name: document.name,
    grid: withoutKeys(layOut(document)),
  }));
  return writePublicCopy(sheets, "2014-10-01");
}

async function textsOf(file: Uint8Array): Promise<readonly string[]> {
  const { sheets } = await (await openXlsx(file, "public.xlsx")).read();
  return sheets.flatMap(({ rows }) => rows.flatMap((cells) => cells.flatMap((cell) => cell?.text ?? [])));
}

const numbersIn = (text: string): readonly string[] => text.match(/\d+(?:\.\d+)?/g) ?? [];

/**
 * Every number that may stand in the file: what the suppressed set prints, what anybody can work out from that,
 * and the words that hold no figure of ours.
 */
function allowedIn({ results }: PublicSource): ReadonlySet<string> {
  const policy = policyOf(results);
  const { copy, counted } = publish(results, policy);
  const printed = [...copy.counts.values()].map(({ text }) => text);
  const derived = counted.flatMap(({ result, whole, attained }) => {
    const isTold = [whole, attained].every((id) => id === null || copy.counts.get(id)?.hidden === null);
    return isTold ? [result.gap, result.comparator?.gap, result.onePupilIs, String(result.pupilsNeeded)] : [];
  });
  const words = results.indicators.flatMap(({ indicator, rule, cohort, earlier, comparator }) => [
    ...(comparator === null ? [] : [comparator.value, comparator.source, comparator.date]),
    indicator.title,
    indicator.target,
    rule,
    cohort?.label,
    ...(earlier.lastYear.then === null ? [] : earlierTexts(source(earlier.lastYear.then), policy.threshold)),
  ]);
  const fixed = "30 September 2014, 2014-10-01, 1 to 5, 1 to 10, 2012/13 2013/14, 0";
  return new Set(
    [...printed, ...copy.figures.values(), ...derived, ...words, fixed, measureWords].flatMap((text) =>
      numbersIn(text ?? ""),
    ),
  );
}

const measureWords = "5 or more A*-C, KS4, first entries 2013/14, at most two";

type Then = { readonly k: number; readonly n: number; readonly value: string };
const source = (point: {
  numerator: number | null;
  denominator: number | null;
  value: string | null;
}): Then => ({
  k: point.numerator ?? 0,
  n: point.denominator ?? 0,
  value: point.value ?? "",
});

/** Last year's figure on its own: small counts and rests of it are hidden, and percentages of fewer than 11. */
function earlierTexts({ k, n, value }: Then, threshold: number): readonly string[] {
  const isSmall = (count: number): boolean => count >= 1 && count <= threshold;
  if (isSmall(n)) return [];
  if (isSmall(k) || isSmall(n - k)) return [String(n)];
  return [String(k), String(n), ...(n > 2 * threshold ? [value] : [])];
}

describe(`public copies of ${runs} random results as files`, () => {
  it("print no number beside those of the suppressed set", async () => {
    await fc.assert(
      fc.asyncProperty(publicSource, async (found) => {
        const allowed = allowedIn(found);
        const texts = await textsOf(await fileOf(found));
        expect(texts.filter((text) => numbersIn(text).some((number) => !allowed.has(number)))).toEqual([]);
      }),
      { numRuns: runs, seed: 8 },
    );
  }, 600_000);

  it("hold no name and no number of a pupil in any part", async () => {
    await fc.assert(
      fc.asyncProperty(publicSource, async (found) => {
        const parts = partsOf(await fileOf(found));
        const text = Object.keys(parts)
          .map((name) => textOf(parts, name))
          .join("\n");
        const people = found.pupils.flatMap(({ name, key }) => [key, ...name.split(", ")]);
        expect(people.filter((word) => text.includes(word))).toEqual([]);
      }),
      { numRuns: Math.ceil(runs / 3), seed: 9 },
    );
  }, 600_000);
});
