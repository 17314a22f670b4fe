import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Results } from "../../../../core/analysis/results";
import { libraryOffers, type LibraryOffer } from "../../../../core/plans/actionLibrary";
import type { ActionsOnSheets, PlanOfActions } from "../../../../core/workflows/readActions";
import { suggestedWords } from "../../actionWords";
import { Button } from "../Button";
import { Choose } from "../Choose";
import { Fold } from "../Fold";
import { Line } from "../Line";
import { Lines, Section } from "../Section";
import type { Actions } from "./useActions";

const useStyles = makeStyles({
  note: { margin: "4px 0 8px", color: tokens.colorNeutralForeground2 },
  list: { ":focus": { outlineStyle: "none" } },
});

interface Props {
  readonly read: ActionsOnSheets;
  readonly actions: Actions;
  readonly results: Results;
}

/** Actions of her library for one plan: first what its figures call for, and why; then the rest. */
export function AddActions({ read, actions, results }: Props) {
  const styles = useStyles();
  const [chosen, setChosen] = useState("");
  const section = useRef<HTMLDivElement>(null);
  const plan = read.plans.find(({ indicator }) => indicator === chosen) ?? read.plans[0];
  if (!plan) return null;
  const planned = read.actions
    .filter(({ indicator }) => indicator === plan.indicator)
    .map(({ action }) => action);
  const offers = libraryOffers(read.library, results, plan.indicator, planned);
  const called = offers.filter(({ because }) => because !== null);
  const rest = offers.filter(({ because }) => because === null);
  const add = async (offer: LibraryOffer, spare: string): Promise<void> => {
    const words = { mark: plan.mark, key: spare, column: "action", seen: "", text: offer.action };
    await actions.add(words, `Added to ${plan.sheet}: ${offer.action}. Give it a lead and a date.`);
    // The button that was pressed goes with its line.
    section.current?.focus();
  };
  const lines = (listed: readonly LibraryOffer[], label: string) => (
    <Lines label={label}>
      {listed.map((offer) => (
        <OfferLine key={offer.key} {...{ offer, plan, isBusy: actions.isBusy, onAdd: add }} />
      ))}
    </Lines>
  );
  return (
    <Section title="Add an action">
      <div ref={section} tabIndex={-1} className={styles.list}>
        {read.plans.length > 1 && (
          <Choose
            label="To the plan"
            value={plan.indicator}
            choices={read.plans.map(({ indicator, sheet }) => ({
              value: indicator,
              label: [sheet, titleOf(results, indicator)].filter(Boolean).join(": "),
            }))}
            onChoose={setChosen}
          />
        )}
        {plan.spares.length === 0 && (
          <p className={styles.note}>
            No blank row is left on <bdi>{plan.sheet}</bdi>. Refresh, and there are two more.
          </p>
        )}
        <p className={styles.note}>
          {called.length > 0
            ? "The figures of this plan’s pupils call for these, in the words of your Action library:"
            : "The figures call for nothing that the plan does not have."}
        </p>
        {lines(called, "What the figures call for")}
        {rest.length > 0 && (
          <Fold summary={`The rest of the library (${rest.length})`}>
            {() => lines(rest, "The rest of the library")}
          </Fold>
        )}
      </div>
    </Section>
  );
}

function titleOf({ indicators }: Results, id: string): string | undefined {
  return indicators.find(({ indicator }) => indicator.id === id)?.indicator.title;
}

interface OfferProps {
  readonly offer: LibraryOffer;
  readonly plan: PlanOfActions;
  readonly isBusy: boolean;
  readonly onAdd: (offer: LibraryOffer, spare: string) => Promise<void>;
}

function OfferLine({ offer, plan: { spares }, isBusy, onAdd }: OfferProps) {
  const [spare] = spares;
  const detail = [(offer.because ?? offer.when).replace(/\.$/, ""), suggestedWords(offer)]
    .filter(Boolean)
    .join(" · ");
  return (
    <Line
      detail={<bdi>{detail}</bdi>}
      end={
        <Button
          appearance="secondary"
          compact
          busy={isBusy || spare === undefined}
          label={`Add: ${offer.action}`}
          onClick={() => spare !== undefined && void onAdd(offer, spare)}
        >
          Add
        </Button>
      }
    >
      <bdi>{offer.action}</bdi>
    </Line>
  );
}
