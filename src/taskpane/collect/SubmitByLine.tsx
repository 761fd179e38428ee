import { Link } from "@fluentui/react-components";
import { dataWindow } from "../../domain/calendar/dataWindow";
import { proposeSubmitBy } from "../../domain/calendar/workingDays";
import { formatDate } from "../../i18n/formatDate";
import { useTextStyles } from "../components/useTextStyles";
import { useWords } from "../components/WordsContext";
import type { PlaceProps } from "../places/PlaceProps";
import { TaskProgress } from "./TaskProgress";
import { useKeepRecord } from "./useKeepRecord";

/** The period's data window and send-by date; where none is set, a proposed one marked as assumed. Kept with the workbook. */
export function SubmitByLine(props: PlaceProps): React.ReactNode {
  const { state, dispatch } = props;
  const words = useWords();
  const say = words.pane.collecting.period;
  const text = useTextStyles();
  const keeping = useKeepRecord(props);
  const { assessment } = state;
  const period = assessment?.period;
  if (!period) return null;
  const { date } = words.calendar;
  const window = dataWindow(period);
  const { submitBy } = assessment.options;
  const kept = assessment.record.submitBy[period.id] ?? null;
  const proposed = proposeSubmitBy(period);
  const keep = async (day: typeof proposed): Promise<void> => {
    const isKept = await keeping.keep((record) => {
      return { ...record, submitBy: { ...record.submitBy, [period.id]: day } };
    });
    // Kept, the workbook says it, for this period alone; where it cannot be, it holds until the pane is closed.
    const submitByText = isKept ? "" : formatDate(day);
    dispatch({ type: "settings-changed", change: { submitByText } });
  };
  return (
    <>
      <p className={text.quiet}>
        {say.window(date(window.from), date(window.to))}{" "}
        {submitBy ? say.submitBy(date(submitBy)) : say.noSubmitBy(date(proposed))}{" "}
        {!submitBy && (
          <Link
            as="button"
            inline
            onClick={() => {
              void keep(proposed);
            }}
          >
            {say.takeProposed}
          </Link>
        )}
        {submitBy && kept?.compare(submitBy) !== 0 && (
          <Link
            as="button"
            inline
            onClick={() => {
              void keep(submitBy);
            }}
          >
            {say.keep}
          </Link>
        )}
      </p>
      <TaskProgress task={keeping.task} />
    </>
  );
}
