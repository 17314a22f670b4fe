import { use, useMemo, useState } from "react";
import type { Indicator } from "../../../../core/domain/indicator";
import { indicatorChoices } from "../../../../core/workflows/indicatorChoices";
import type { Calculated } from "../../../../core/workflows/outcomes";
import { WorkbookContext } from "../../workbook";
import { Button } from "../Button";
import { Choose } from "../Choose";

interface Props {
  readonly calculated: Calculated;
  readonly isBusy: boolean;
  readonly onAdd: (indicator: Indicator) => void;
}

/** The known measures that are not listed yet; nothing where all are. */
export function AddIndicator({ calculated, isBusy, onAdd }: Props) {
  const workbook = use(WorkbookContext);
  const [chosen, setChosen] = useState("");
  const choices = useMemo(
    () => (workbook ? indicatorChoices(calculated, workbook.today()) : []),
    [calculated, workbook],
  );
  const choice = choices.find(({ indicator }) => indicator.id === chosen) ?? choices[0];
  if (!choice) return null;
  return (
    <>
      <Choose
        label="Add an indicator"
        value={choice.indicator.id}
        choices={choices.map(({ indicator: { id, title }, hasColumns }) => ({
          value: id,
          label: hasColumns ? title : `${title} (nothing in the tracker for it yet)`,
        }))}
        onChoose={setChosen}
      />
      <Button
        appearance="secondary"
        busy={isBusy}
        label={`Add ${choice.indicator.title}`}
        onClick={() => onAdd(choice.indicator)}
      >
        Add
      </Button>
    </>
  );
}
