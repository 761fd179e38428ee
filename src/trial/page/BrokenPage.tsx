import { Component, type ReactNode } from "react";
import { TrialWords } from "./TrialWords";

interface BrokenPageProps {
  readonly children: ReactNode;
}

/** Stands in for a part of the page that failed to draw: says what to do instead of leaving the page blank. */
export class BrokenPage extends Component<BrokenPageProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return (
      <TrialWords.Consumer>
        {({ trial }) => (
          <div className="book-loading" role="alert">
            <h2>{trial.broken.title}</h2>
            <p>{trial.broken.text}</p>
          </div>
        )}
      </TrialWords.Consumer>
    );
  }
}
