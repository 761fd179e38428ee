import { Button, Link } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { reportSheetName } from "../../../domain/report/reportLayout";
import { ChangeList } from "./ChangeList";
import { DateField } from "../../components/DateField";
import { LocateSection } from "./LocateSection";
import { Notice } from "../../components/Notice";
import { PastReports } from "./PastReports";
import { PeriodSelect } from "../../components/PeriodSelect";
import { PreviewSection } from "./PreviewSection";
import { useTextStyles } from "../../components/useTextStyles";
import { useWords } from "../../components/WordsContext";
import type { RunSettings } from "../../state/RunSettings";
import { includedReportCount } from "../../state/summary";
import type { PlaceProps } from "../PlaceProps";

const ExportReport = lazy(() => import("../../word/ExportReport"));

/** Tổng hợp: reporting date, period and send-by date, what will be written, and the result. */
export default function ConsolidatePlace(props: PlaceProps): React.ReactNode {
  const words = useWords().pane.consolidate;
  const text = useTextStyles();
  const { end } = props.state;
  // What has just been written stands in the workbook; its preview would read everything once more for nothing.
  const isDone = end?.kind === "consolidated" && end.sheet !== null;
  const hasReport = isDone || props.state.sheetNames.includes(reportSheetName);
  return (
    <div className={text.place}>
      {props.isReadOnly && <Notice tone="warning" title={words.readOnly} />}
      <Result {...props} />
      {hasReport && (
        <Suspense fallback={null}>
          <ExportReport {...props} />
        </Suspense>
      )}
      <Settings {...props} />
      {!isDone && <PreviewSection {...props} />}
      {props.state.assessment?.plan && <LocateSection {...props} />}
      <PastReports {...props} />
      <LastRun {...props} />
    </div>
  );
}

function Result({ state, onSelect }: PlaceProps): React.ReactNode {
  const { consolidate: words, actions } = useWords().pane;
  const text = useTextStyles();
  const { end, assessment } = state;
  if (end?.kind !== "consolidated" || end.sheet === null || !assessment) return null;
  const { sheet, changes, isFirst, isUnchanged } = end;
  const expected = assessment.board.lines.length;
  return (
    <section className={text.section}>
      <h2 className={text.heading}>{words.result}</h2>
      <p className={text.paragraph}>
        {words.unitsIncluded(includedReportCount(assessment), expected)}
      </p>
      <p className={text.paragraph}>
        <Link
          as="button"
          inline
          onClick={() => {
            onSelect(sheet, "A1");
          }}
        >
          {actions.openReport}: {sheet}
        </Link>
      </p>
      {!isFirst && !isUnchanged && <ChangeList changes={changes} />}
    </section>
  );
}

/** Undoing stays at hand after the notice is gone, and after the pane was opened anew. */
function LastRun({ state, isReadOnly, onRun }: PlaceProps): React.ReactNode {
  const { settings: words, actions } = useWords().pane;
  const text = useTextStyles();
  const { undoable, end } = state;
  // The notice of a run that has just ended has the same button.
  if (!undoable || end?.kind === "consolidated" || end?.kind === "undone") return null;
  return (
    <section className={text.section}>
      <p className={text.paragraph}>{words.undoable(undoable.sheets)}</p>
      <div>
        <Button
          disabledFocusable={state.running !== null || isReadOnly}
          onClick={() => {
            onRun("undo");
          }}
        >
          {actions.undoRun}
        </Button>
      </div>
    </section>
  );
}

function Settings({ state, dispatch, read, services }: PlaceProps): React.ReactNode {
  const words = useWords().pane.consolidate;
  const text = useTextStyles();
  const { settings, assessment } = state;
  const change = (changed: Partial<RunSettings>): void => {
    dispatch({ type: "settings-changed", change: changed });
  };
  return (
    <section className={text.section}>
      <h2 className={text.heading}>{words.settings}</h2>
      <PeriodSelect
        year={assessment?.plan?.year ?? services.today().year}
        calendar={assessment?.record.calendar}
        periodId={settings.periodId}
        onChange={(periodId) => {
          change({ periodId });
        }}
      />
      <DateField
        label={words.date}
        hint={words.dateHint}
        value={settings.dateText}
        isWrong={read.wrongFields.includes("dateText")}
        onChange={(dateText) => {
          change({ dateText });
        }}
      />
      <DateField
        label={words.submitBy}
        hint={words.submitByHint}
        value={settings.submitByText}
        isWrong={read.wrongFields.includes("submitByText")}
        onChange={(submitByText) => {
          change({ submitByText });
        }}
      />
    </section>
  );
}
