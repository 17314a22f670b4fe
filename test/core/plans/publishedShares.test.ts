import { percentFigure } from "../../../src/core/analysis/figures";
import { decimal, roundHalfUp } from "../../../src/core/domain/exact";
import { shareOf } from "../../../src/core/plans/figures";
import { authorityRows, reproduced } from "../../support/authorityRows";
import { describeVectors } from "../../support/vectors";

/** DfE's published shares of children looked after, worked out again from the counts printed beside them. */

const needs = "ASD HI MLD MSI NSA OTH PD PMLD SEMH SLCN SLD SPLD VI".split(" ");

describe("the published shares of some authorities", () => {
  it.each([
    ["Lancashire, autism of all with SEN", 34, 511, "6.7%"],
    ["Lancashire, moderate learning difficulty", 105, 511, "20.5%"],
    ["Lancashire, social, emotional and mental health", 217, 511, "42.5%"],
  ])("%s", (_, count, total, printed) => {
    expect(shareOf(count, total)).toMatchObject({ shown: printed });
  });
});

describeVectors("every published row of every authority", () => {
  it("comes out for reading, writing and maths at Key Stage 2", () => {
    const columns = ["t_rwm_met_expected_standard", "t_rwm_eligible_pupils", "pt_rwm_met_expected_standard"];
    const rows = authorityRows("ks2_cla12m_la_2018-19_to_2024-25.csv");
    const whole = (met: string, of: string): string => {
      const { value } = percentFigure(Number(met), Number(of));
      return value === null ? "" : roundHalfUp(value, 0);
    };
    expect(reproduced(rows, columns, ([met, of, share]) => whole(met!, of!) === share)).toBe("386 of 386");
  });

  it("comes out for every primary need, as a share of all pupils with SEN", () => {
    const rows = authorityRows("sen_primary_need_cla12m_la_2016-17_to_2021-22.csv");
    const counts = needs.map((need) =>
      reproduced(rows, [`t_${need}`, "t_all_SEN", `pt_${need}`], ([count, all, share]) => {
        if (all === "0") return null;
        const printed = `${roundHalfUp(decimal(share!), 1)}%`;
        const worked = shareOf(Number(count), Number(all));
        return worked.kind === "number" && worked.shown === printed;
      }),
    );
    const sums = [0, 1].map((end) => counts.reduce((sum, text) => sum + Number(text.split(" of ")[end]), 0));
    expect(sums).toEqual([6848, 6848]);
  });
});
