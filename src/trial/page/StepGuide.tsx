import { useWords } from "./TrialWords";

export type GuideStep = "pane" | "consolidate" | "download";

interface StepGuideProps {
  readonly done: ReadonlySet<GuideStep>;
  readonly onHide: () => void;
}

const order: readonly GuideStep[] = ["pane", "consolidate", "download"];

/** Tells a newcomer what to press next: three steps, the next one marked. */
export function StepGuide({ done, onHide }: StepGuideProps) {
  const { steps } = useWords();
  const next = order.find((step) => !done.has(step));
  return (
    <nav className="steps" aria-label={steps.label}>
      <ol>
        {order.map((step, index) => (
          <li
            key={step}
            className={done.has(step) ? "done" : undefined}
            aria-current={step === next ? "step" : undefined}
          >
            <span className="step-mark" aria-hidden>
              {done.has(step) ? "✓" : index + 1}
            </span>
            {steps[step]}
            {done.has(step) && <span className="unseen"> ({steps.done})</span>}
          </li>
        ))}
      </ol>
      <button type="button" className="quiet" onClick={onHide}>
        {steps.hide}
      </button>
    </nav>
  );
}
