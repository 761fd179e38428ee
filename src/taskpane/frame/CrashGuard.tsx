import { Component } from "react";
import type { FirstWords } from "../../i18n/Words";
import { MessagePage } from "./MessagePage";

interface CrashGuardProps {
  readonly words: FirstWords;
  readonly children: React.ReactNode;
}

/** A fault in a view ends in a message and a way on, never in a blank pane. */
export class CrashGuard extends Component<CrashGuardProps, { readonly hasFailed: boolean }> {
  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override state = { hasFailed: false };

  override render(): React.ReactNode {
    const { states } = this.props.words.pane;
    if (!this.state.hasFailed) return this.props.children;
    return <MessagePage title={states.brokenTitle} text={states.brokenText} canReload />;
  }
}
