import { meanFigure, percentFigure } from "../../../../../src/core/analysis/figures";
import { decimal, roundHalfUp } from "../../../../../src/core/domain/exact";
import { authorityRows, reproduced } from "../../../../support/authorityRows";
import type { AuthorityRow } from "../../../../support/authorityRows";
import { meanMeasure, contextFor } from "../../../../support/measures";
import { describeVectors } from "../../../../support/vectors";
import { publishedRows } from "./publishedRows";

/** DfE's published figures of children looked after, worked out again from the sums printed beside them. */

const attainment8 = meanMeasure("ks4-attainment8");
const progress8 = meanMeasure("ks4-progress8");

function mean(total: string, pupils: string, measure: typeof attainment8): string | null {
  const of = decimal(total).div(decimal(pupils));
  return roundHalfUp(of, meanFigure(of, measure).decimals);
}

function share(attained: string, pupils: string): string | null {
  const { value } = percentFigure(Number(attained), Number(pupils));
  return value && roundHalfUp(value, 1);
}

function interval(total: string, pupils: string, academicYear: string): string | null {
  const of = decimal(total).div(decimal(pupils));
  const found = progress8.interval?.(of, Number(pupils), contextFor(progress8, { academicYear }));
  return found ? `${roundHalfUp(found.low, 2)} to ${roundHalfUp(found.high, 2)}` : null;
}

/** "22" and "22.0" are the same figure; DfE leaves out zeros at the end. */
function printed(text: string, decimals: number): string {
  return roundHalfUp(decimal(text), decimals);
}

describe("the published figures of some authorities, 2022 to 2024", () => {
  const rows = publishedRows
    .trim()
    .split("\n")
    .map((line) => line.split(" | "));

  it.each(rows)("%s %s", (...cells) => {
    const [, year, n, points, a8, at4, at4Share, n8, sum, p8, low, high] = cells as readonly string[];
    expect([
      mean(points!, n!, attainment8),
      share(at4!, n!),
      mean(sum!, n8!, progress8),
      interval(sum!, n8!, year!),
    ]).toEqual([
      printed(a8!, 1),
      printed(at4Share!, 1),
      printed(p8!, 2),
      `${printed(low!, 2)} to ${printed(high!, 2)}`,
    ]);
  });
});

describeVectors("every published row of every authority, 2019 to 2025", () => {
  const rows = authorityRows("ks4_cla12m_la_2018-19_to_2024-25.csv");

  it("comes out for the mean of Attainment 8", () => {
    const columns = ["t_att8", "t_pupils", "avg_att8"];
    expect(reproduced(rows, columns, ([t, n, a]) => mean(t!, n!, attainment8) === printed(a!, 1))).toBe(
      "1025 of 1025",
    );
  });

  it("comes out for the mean of Progress 8", () => {
    const columns = ["t_p8score", "t_inp8calc", "avg_p8score"];
    expect(reproduced(rows, columns, ([t, n, a]) => mean(t!, n!, progress8) === printed(a!, 2))).toBe(
      "574 of 574",
    );
  });

  it("comes out for English and maths at grade 4", () => {
    const columns = ["t_l2basics_94", "t_pupils", "pt_l2basics_94"];
    expect(reproduced(rows, columns, ([k, n, a]) => share(k!, n!) === printed(a!, 1))).toBe("659 of 659");
  });

  it("comes out for the Progress 8 interval but where DfE revised the deviation", () => {
    const columns = ["t_p8score", "t_inp8calc", "p8score_CI_low", "p8score_CI_upp"];
    const same = ([t, n, low, high]: readonly string[], row: AuthorityRow): boolean | null => {
      const period = row.get("time_period") ?? "";
      const found = interval(t!, n!, `${period.slice(0, 4)}/${period.slice(4)}`);
      return found === null ? null : found === `${printed(low!, 2)} to ${printed(high!, 2)}`;
    };
    expect(reproduced(rows, columns, same)).toBe("425 of 432");
  });
});
