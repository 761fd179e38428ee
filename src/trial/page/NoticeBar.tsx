import { useWords } from "./TrialWords";

/** One line for the person: what happened, or what went wrong and what to do. */
export interface Notice {
  readonly kind: "info" | "error";
  readonly text: string;
}

interface NoticeBarProps {
  readonly notice: Notice | null;
  readonly onClose: () => void;
}

/** What went wrong and what to do, read out at once; stays until it is closed or something else happens. */
export function NoticeBar({ notice, onClose }: NoticeBarProps) {
  const { notices } = useWords();
  const isError = notice?.kind === "error";
  return (
    <div className="notice" hidden={!isError}>
      <div role="alert">{isError ? notice.text : ""}</div>
      <button type="button" className="quiet" aria-label={notices.close} onClick={onClose}>
        ✕
      </button>
    </div>
  );
}
