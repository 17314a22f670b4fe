import { dayLabel } from "../../../core/domain/isoDate";
import type { PutBackOffer } from "../../../core/workflows/putBack";
import { Card } from "./Card";

/** What putting back will do, before the officer says yes. */
export function PutBackCard({ offer: { on, isOpen } }: { readonly offer: PutBackOffer }) {
  return (
    <Card title="Put the last refresh back?">
      <p>
        {isOpen
          ? `The refresh of ${dayLabel(on)} is finished first, and then put back.`
          : `The refresh of ${dayLabel(on)} is put back.`}
      </p>
      <ul>
        <li>Scorecard, plans and splits show again what they showed before it.</li>
        <li>A sheet that it made is deleted; one on which you typed is hidden instead, and named.</li>
        <li>Lists of pupils stay as they are until the next refresh, and say so in their title.</li>
        <li>Every word you typed stays. Your tracker is not touched.</li>
      </ul>
    </Card>
  );
}
