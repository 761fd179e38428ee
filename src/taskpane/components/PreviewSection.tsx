import { useEffect, useState } from "react";
import type { ConsolidationPreview } from "../ConsolidationPreview";
import type { PlaceProps } from "../places/PlaceProps";
import { FindingList } from "./FindingList";
import { useTextStyles } from "./useTextStyles";
import { useWords } from "./WordsContext";

type PreviewState = ConsolidationPreview | "working" | "none";

/** What "Tổng hợp báo cáo" would write, worked out anew whenever the plan has been checked. */
export function PreviewSection(props: PlaceProps): React.ReactNode {
  const words = useWords().pane.consolidate;
  const text = useTextStyles();
  const preview = usePreview(props);
  return (
    <section className={text.section}>
      <h2 className={text.heading}>{words.preview}</h2>
      {preview === "working" && <p className={text.quiet}>{words.previewing}</p>}
      {preview === "none" && <p className={text.quiet}>{words.previewNone}</p>}
      {typeof preview === "object" && <Preview preview={preview} {...props} />}
    </section>
  );
}

function usePreview({ state, services, read }: PlaceProps): PreviewState {
  const words = useWords();
  const [preview, setPreview] = useState<PreviewState>("none");
  const { assessment } = state;
  const { options } = read;
  const isRunning = state.running !== null;
  useEffect(() => {
    if (!assessment?.plan || !options || isRunning) return undefined;
    const controller = new AbortController();
    const show = (found: PreviewState): void => {
      if (!controller.signal.aborted) setPreview(found);
    };
    show("working");
    services.preview(options, words, controller.signal).then(show, () => {
      show("none");
    });
    return () => {
      controller.abort();
    };
  }, [assessment, options, isRunning, services, words]);
  return preview;
}

function Preview({
  preview,
  onSelect,
}: PlaceProps & { readonly preview: ConsolidationPreview }): React.ReactNode {
  const words = useWords().pane.consolidate;
  const text = useTextStyles();
  if (preview.blockedBy.length > 0) {
    return (
      <>
        <p className={text.paragraph}>{words.previewBlocked}</p>
        <FindingList findings={preview.blockedBy} onSelect={onSelect} />
      </>
    );
  }
  return (
    <>
      <ul className={text.bullets}>
        <li>
          {preview.isNew ? words.previewNew(preview.sheet) : words.previewReplace(preview.sheet)}
          <ul className={text.bullets}>
            {preview.sections.map(({ heading, rows }) => (
              <li key={heading}>{words.section(heading, rows)}</li>
            ))}
          </ul>
        </li>
        <li>{words.previewHighlight(preview.highlightedRows)}</li>
      </ul>
      <p className={text.quiet}>{words.previewUntouched}</p>
    </>
  );
}
