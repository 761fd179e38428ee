import { useEffect, useRef } from "react";
import { useWords } from "./TrialWords";

interface ReplaceDialogProps {
  readonly fileName: string;
  readonly onDownload: () => void;
  readonly onDiscard: () => void;
  readonly onCancel: () => void;
}

/** Asks before a workbook with changes that were not downloaded makes room for another. */
export function ReplaceDialog({ fileName, onDownload, onDiscard, onCancel }: ReplaceDialogProps) {
  const { replace } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby="replace-title" onClose={onCancel}>
      <h2 id="replace-title">{replace.title}</h2>
      <p>{replace.text(fileName)}</p>
      <div className="dialog-buttons">
        <button type="button" className="primary" onClick={onDownload}>
          {replace.downloadFirst}
        </button>
        <button type="button" onClick={onDiscard}>
          {replace.discard}
        </button>
        <button type="button" onClick={onCancel}>
          {replace.cancel}
        </button>
      </div>
    </dialog>
  );
}
