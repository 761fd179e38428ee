import { useEffect, useState } from "react";
import { buildConsolidationPreview, type ConsolidationPreview } from "../ConsolidationPreview";
import type { PlaceProps } from "../places/PlaceProps";
import { includedReportCount, overdueCount } from "../state/summary";
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
    services.preview(options, words.report, controller.signal).then(
      (found) => {
        show(buildConsolidationPreview(found) ?? "none");
      },
      () => {
        show("none");
      },
    );
    return () => {
      controller.abort();
    };
  }, [assessment, options, isRunning, services, words]);
  return preview;
}

function Preview({
  preview,
  state,
  onSelect,
}: PlaceProps & { readonly preview: ConsolidationPreview }): React.ReactNode {
  const words = useWords().pane.consolidate;
  const text = useTextStyles();
  const { assessment, sheet, rows, blockedBy } = preview;
  if (blockedBy.length > 0) {
    return (
      <>
        <p className={text.paragraph}>{words.previewBlocked}</p>
        <FindingList findings={blockedBy} onSelect={onSelect} />
      </>
    );
  }
  const isNew = !state.sheetNames.includes(sheet);
  const overdue = overdueCount(assessment);
  return (
    <>
      <ul className={text.bullets}>
        <li>{isNew ? words.previewNew(sheet, rows) : words.previewReplace(sheet, rows)}</li>
        <li>
          {words.previewContent(
            assessment.activities.length,
            includedReportCount(assessment),
            assessment.board.lines.length,
            overdue,
          )}
        </li>
        <li>{words.previewHighlight(overdue)}</li>
      </ul>
      <p className={text.quiet}>{words.previewUntouched}</p>
    </>
  );
}
