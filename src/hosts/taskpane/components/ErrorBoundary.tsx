import { Component, type ReactNode } from "react";
import { FailureCard } from "./FailureCard";
import { Frame } from "./Frame";

interface Props {
  readonly children: ReactNode;
}

/** Shown when the pane itself breaks; the error's own text is for programmers and stays unseen. */
export class ErrorBoundary extends Component<Props, { readonly broken: boolean }> {
  override readonly state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <Frame>
        <FailureCard
          title="The pane has stopped"
          failure={{
            what: "Something in Recovery Planner broke. Your workbook is as it was a moment ago.",
            next: "Close this pane and open it again from the Home tab.",
          }}
        />
      </Frame>
    );
  }
}
