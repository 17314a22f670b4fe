import { dayLabel } from "../../../core/domain/isoDate";
import type { PutBackOffer } from "../../../core/workflows/putBack";
import { Card } from "./Card";

interface Props {
  readonly offer: PutBackOffer;
  /** True once she has said yes. */
  readonly isBegun?: boolean;
}

/** What putting back will do, before the officer says yes and while it is done. */
export function PutBackCard({ offer: { on, isOpen }, isBegun = false }: Props) {
  const refresh = `the refresh of ${dayLabel(on)}`;
  return (
    <Card title={isBegun ? "Putting the last refresh back" : "Put the last refresh back?"}>
      <p>
        {isOpen
          ? `This will finish ${refresh} first, and then take it back.`
          : `This will take back ${refresh}.`}
      </p>
      <ul>
        <li>Scorecard, plans and splits will show again what they showed before it.</li>
        <li>
          A sheet that it made will be deleted; one on which you typed will be hidden instead, and named.
        </li>
        <li>Lists of pupils will stay as they are until the next refresh, and say so in their title.</li>
        <li>Every word you typed will stay. Your tracker will not be touched.</li>
      </ul>
    </Card>
  );
}
