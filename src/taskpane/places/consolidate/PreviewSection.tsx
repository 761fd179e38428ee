import { useEffect, useState } from "react";
import type { ConsolidatePreview } from "../../../actions/previewConsolidate";
import type { PlaceProps } from "../PlaceProps";
import { ChangeList } from "./ChangeList";
import { FindingList } from "../../components/FindingList";
import { useTextStyles } from "../../components/useTextStyles";
import { usePaneWords } from "../../components/WordsContext";

type PreviewState = ConsolidatePreview | "working" | "none";

/** What "Tổng hợp báo cáo" would write, worked out anew whenever the plan has been checked. */
export function PreviewSection(props: PlaceProps): React.ReactNode {
  const words = usePaneWords().pane.consolidate;
  const text = useTextStyles();
  const found = usePreview(props);
  const preview = props.read.options ? found : "wrong";
  return (
    <section className={text.section}>
      <h2 className={text.heading}>{words.preview}</h2>
      {preview === "working" && <p className={text.quiet}>{words.previewing}</p>}
      {preview === "wrong" && <p className={text.quiet}>{words.previewWrong}</p>}
      {preview === "none" && <p className={text.quiet}>{words.previewNone}</p>}
      {typeof preview === "object" && <Preview preview={preview} onSelect={props.onSelect} />}
    </section>
  );
}

function usePreview({ state, services, read }: PlaceProps): PreviewState {
  const words = usePaneWords();
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
    services.preview(options, words.report, controller.signal).then(show, () => {
      show("none");
    });
    return () => {
      controller.abort();
    };
  }, [assessment, options, isRunning, services, words]);
  return preview;
}

interface PreviewProps extends Pick<PlaceProps, "onSelect"> {
  readonly preview: ConsolidatePreview;
}

function Preview({ preview, onSelect }: PreviewProps): React.ReactNode {
  const words = usePaneWords().pane.consolidate;
  const text = useTextStyles();
  const { report, highlightedRows, findings } = preview;
  if (findings.length > 0) {
    return (
      <>
        <p className={text.paragraph}>{words.previewBlocked}</p>
        <FindingList findings={findings} onSelect={onSelect} />
      </>
    );
  }
  if (!report) return <p className={text.quiet}>{words.previewNone}</p>;
  const { sheet, isNew, isUnchanged, keptAs, model, changes } = report;
  if (isUnchanged) return <p className={text.paragraph}>{words.previewUnchanged(sheet)}</p>;
  return (
    <>
      {!isNew && keptAs === null && <ChangeList changes={changes} />}
      <ul className={text.bullets}>
        {keptAs !== null && <li>{words.previewKeep(sheet, keptAs)}</li>}
        <li>
          {isNew ? words.previewNew(sheet) : words.previewReplace(sheet)}
          <ul className={text.bullets}>
            {model.annexes.map(({ number, heading, summary }) => (
              <li key={number}>{words.section(number, heading, summary)}</li>
            ))}
          </ul>
        </li>
        <li>{words.previewHighlight(highlightedRows)}</li>
      </ul>
      <p className={text.quiet}>{words.previewUntouched}</p>
    </>
  );
}
