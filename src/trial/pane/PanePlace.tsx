import { useEffect, useRef, useState } from "react";
import { useWords } from "../page/TrialWords";
import type { TrialBook } from "../TrialBook";
import { officeWillAsk } from "./officeTrust";
import { PaneSession, type PaneLocale, type PaneStatus, type RibbonCommand } from "./PaneSession";

export interface PanePlaceProps {
  readonly book: TrialBook;
  readonly locale: PaneLocale;
  /** Where the running pane can be reached by the ribbon; null while there is none that answers. */
  readonly onSession: (session: PaneSession | null) => void;
  readonly onCommandDone: (command: RibbonCommand, succeeded: boolean) => void;
  readonly onVisibility: (visible: boolean) => void;
}

/** The pane in its iframe; before that, what Office.js is going to ask, and after a refusal, what to do. */
export function PanePlace(props: PanePlaceProps) {
  const { pane } = useWords();
  const [isAsked, setIsAsked] = useState(() => !officeWillAsk());
  const [attempt, setAttempt] = useState(0);
  const [status, setStatus] = useState<PaneStatus>("loading");
  const retry = () => {
    setStatus("loading");
    setAttempt(attempt + 1);
  };
  if (!isAsked) {
    return (
      <TrustNotice
        onOpen={() => {
          setIsAsked(true);
        }}
      />
    );
  }
  return (
    <div className="pane-body">
      {status === "silent" && (
        <div className="pane-note" role="alert">
          <p>{pane.silent}</p>
          <button type="button" className="primary" onClick={retry}>
            {pane.reload}
          </button>
        </div>
      )}
      {status === "refused" && <Refused onRetry={retry} />}
      <RunningPane key={attempt} {...props} status={status} onStatus={setStatus} />
    </div>
  );
}

interface RunningPaneProps extends PanePlaceProps {
  readonly status: PaneStatus;
  readonly onStatus: (status: PaneStatus) => void;
}

function RunningPane(props: RunningPaneProps) {
  const { pane } = useWords();
  const { book, locale, status } = props;
  const place = useRef<HTMLDivElement>(null);
  const callbacks = useRef(props);
  useEffect(() => {
    callbacks.current = props;
  });
  const title = pane.title;
  useEffect(() => {
    if (!place.current) return undefined;
    const session = new PaneSession(place.current, {
      book,
      locale,
      title,
      onStatus: (next) => {
        callbacks.current.onStatus(next);
        callbacks.current.onSession(next === "ready" ? session : null);
      },
      onCommandDone: (command, succeeded) => {
        callbacks.current.onCommandDone(command, succeeded);
      },
      onVisibility: (visible) => {
        callbacks.current.onVisibility(visible);
      },
    });
    return () => {
      callbacks.current.onSession(null);
      session.close();
    };
  }, [book, locale, title]);
  return <div ref={place} className="pane-place" hidden={status === "refused"} />;
}

function TrustNotice({ onOpen }: { readonly onOpen: () => void }) {
  const { trust } = useWords().pane;
  return (
    <section className="pane-note" aria-labelledby="trust-title">
      <h2 id="trust-title">{trust.title}</h2>
      <p>{trust.why}</p>
      <p>{trust.ask}</p>
      <p>
        <strong>{trust.answer}</strong>
      </p>
      <button type="button" className="primary" onClick={onOpen}>
        {trust.open}
      </button>
    </section>
  );
}

function Refused({ onRetry }: { readonly onRetry: () => void }) {
  const { refused } = useWords().pane;
  return (
    <section className="pane-note" role="alert">
      <h2>{refused.title}</h2>
      <p>{refused.why}</p>
      <button type="button" className="primary" onClick={onRetry}>
        {refused.retry}
      </button>
      <p>{refused.blocked}</p>
    </section>
  );
}
