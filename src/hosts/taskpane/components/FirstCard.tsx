import { Card } from "./Card";
import { TrySample } from "./TrySample";

/** The first thing an officer sees. */
export function FirstCard() {
  return (
    <Card title="From your pupil tracker to the committee pack">
      <p>
        Recovery Planner reads the tracker in this workbook, works out each indicator, and writes a recovery
        plan for every one that is short of its target and an action plan for every RED one.
      </p>
      <ul>
        <li>It reads first. Nothing in the workbook changes until you press Write.</li>
        <li>Your own sheets are never written to. Plans get sheets of their own.</li>
        <li>What you type on a plan stays when the figures are refreshed.</li>
        <li>Nothing leaves this computer.</li>
      </ul>
      <TrySample />
    </Card>
  );
}
