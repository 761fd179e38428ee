import { Button, Link } from "@fluentui/react-components";
import { useState } from "react";
import type { PastReport } from "../../../domain/report/earlier/listPastReports";
import type { PlaceProps } from "../PlaceProps";
import { useCardStyles } from "../../components/useCardStyles";
import { useTextStyles } from "../../components/useTextStyles";
import { useWords } from "../../components/WordsContext";

/** Reports of earlier periods, which stay in the workbook with their annexes hidden. */
export function PastReports(props: PlaceProps): React.ReactNode {
  const words = useWords().pane.consolidate;
  const text = useTextStyles();
  const cards = useCardStyles();
  const { pastReports } = props.state;
  if (pastReports.length === 0) return null;
  return (
    <section className={text.section}>
      <h2 className={text.heading}>{words.pastReports}</h2>
      <p className={text.quiet}>{words.pastReportsHint}</p>
      <ul className={cards.list}>
        {pastReports.map((report) => (
          <PastReportCard key={report.sheet} {...props} report={report} />
        ))}
      </ul>
    </section>
  );
}

interface CardProps extends PlaceProps {
  readonly report: PastReport;
}

function PastReportCard({
  report,
  services,
  state,
  dispatch,
  ...props
}: CardProps): React.ReactNode {
  const { pane, calendar } = useWords();
  const words = pane.consolidate;
  const cards = useCardStyles();
  const [isHidden, setHidden] = useState(report.areAnnexesHidden);
  const turn = (): void => {
    services.showSheets(report.annexes, isHidden).then(
      () => {
        setHidden(!isHidden);
      },
      async (error: unknown) => {
        dispatch({ type: "failed", run: null, problem: await services.readProblem(error) });
      },
    );
  };
  return (
    <li className={cards.card}>
      <Link
        as="button"
        inline
        onClick={() => {
          props.onSelect(report.sheet, "A1");
        }}
      >
        {calendar.periodOfId(report.periodId)}: {report.sheet}
      </Link>
      {report.annexes.length > 0 && (
        <div className={cards.details}>
          <Button
            size="small"
            disabledFocusable={state.running !== null || props.isReadOnly}
            onClick={turn}
          >
            {isHidden ? words.showAnnexes(report.annexes.length) : words.hideAnnexes}
          </Button>
        </div>
      )}
    </li>
  );
}
