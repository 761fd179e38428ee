import { Link } from "@fluentui/react-components";
import { dataWindow } from "../../domain/calendar/dataWindow";
import { proposeSubmitBy } from "../../domain/calendar/workingDays";
import { formatDate } from "../../i18n/formatDate";
import { useTextStyles } from "../components/useTextStyles";
import { useWords } from "../components/WordsContext";
import type { PlaceProps } from "../places/PlaceProps";
import { useTask } from "./useTask";

/** The period's data window and send-by date; where none is set, a proposed one marked as assumed. Kept with the workbook. */
export function SubmitByLine({ state, dispatch, services }: PlaceProps): React.ReactNode {
  const words = useWords();
  const say = words.pane.collecting.period;
  const text = useTextStyles();
  const task = useTask(services.readProblem);
  const { assessment } = state;
  const period = assessment?.period;
  if (!period) return null;
  const { date } = words.calendar;
  const window = dataWindow(period);
  const { submitBy } = assessment.options;
  const kept = assessment.record.submitBy[period.id] ?? null;
  const proposed = proposeSubmitBy(period);
  const keep = (day: typeof proposed): void => {
    dispatch({ type: "settings-changed", change: { submitByText: formatDate(day) } });
    void task.run((listener) =>
      services.collect.keepRecord(
        (record) => ({ ...record, submitBy: { ...record.submitBy, [period.id]: day } }),
        listener,
      ),
    );
  };
  return (
    <p className={text.quiet}>
      {say.window(date(window.from), date(window.to))}{" "}
      {submitBy ? say.submitBy(date(submitBy)) : say.noSubmitBy(date(proposed))}{" "}
      {!submitBy && (
        <Link
          as="button"
          inline
          onClick={() => {
            keep(proposed);
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
            keep(submitBy);
          }}
        >
          {say.keep}
        </Link>
      )}
    </p>
  );
}
