import { dayLabel } from "../../../core/domain/isoDate";
import type { PutBackOffer } from "../../../core/workflows/putBack";
import { Card } from "./Card";
import { FirstCard } from "./FirstCard";

/** The first thing an officer sees: what the pane does, or that an earlier refresh stopped half way. */
export function StartCard({ offer }: { readonly offer: PutBackOffer | undefined }) {
  if (!offer?.isOpen) return <FirstCard />;
  return (
    <Card title="A refresh was not finished">
      <p>
        The refresh of {dayLabel(offer.on)} stopped half way: Excel was closed, or did not answer. Sheets that
        are only half written say so in their first line.
      </p>
      <ul>
        <li>Finish the refresh works the figures out again and writes what is missing.</li>
        <li>Put back does the same first, and then shows again what the sheets showed before.</li>
        <li>Either way every word you typed stays.</li>
      </ul>
    </Card>
  );
}
