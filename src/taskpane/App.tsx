import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useReducer, useState } from "react";
import { ActionBar } from "./frame/ActionBar";
import { Announcer } from "./frame/Announcer";
import { announcements } from "./frame/announcements";
import { OwnStepContext, type OnOwnStep } from "./components/OwnStep";
import { PaneHeader } from "./frame/PaneHeader";
import { PlacePanel } from "./frame/PlacePanel";
import { PlaceTabs } from "./frame/PlaceTabs";
import { RunEndNotice } from "./frame/RunEndNotice";
import { RunProgress } from "./frame/RunProgress";
import { useDictionary } from "./components/WordsContext";
import type { CommandInbox } from "./CommandInbox";
import type { PaneServices } from "./services/PaneServices";
import type { Language } from "./places/PlaceProps";
import { nextStep } from "./state/nextStep";
import { paneReducer, type PaneEvent } from "./state/paneReducer";
import { initialState, type PaneState, type RunKind } from "./state/PaneState";
import { readSettings, type RunSettings } from "./state/RunSettings";
import { takeStep } from "./takeStep";
import { useAutomaticCheck } from "./hooks/useAutomaticCheck";
import { useDelayed } from "./hooks/useDelayed";
import { useSelection } from "./hooks/useSelection";
import { useRibbon } from "./hooks/useRibbon";
import { useSelectCell } from "./hooks/useSelectCell";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100%",
    color: tokens.colorNeutralForeground1,
    // Where there is little height (200 % zoom, a low window) the whole pane scrolls instead of a slit in it.
    "@media (min-height: 420px)": { height: "100%" },
  },
  place: {
    flexGrow: 1,
    minHeight: 0,
    "@media (min-height: 420px)": { overflowY: "auto" },
  },
  notice: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    ":empty": { display: "none" },
  },
});

export interface AppProps {
  readonly services: PaneServices;
  readonly inbox: CommandInbox;
  readonly isReadOnly: boolean;
  readonly settings: RunSettings;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  /** Told of every change, so that what is a preference can be kept. */
  readonly onSettings: (settings: RunSettings) => void;
}

/** The pane once Office.js is ready: summary, four places, and what to do next. */
export function App(props: AppProps): React.ReactNode {
  const { services, inbox, isReadOnly, onSettings } = props;
  const { first: words, load: loadWords } = useDictionary();
  const styles = useStyles();
  const [state, dispatch] = useReducer(paneReducer, props.settings, initialState);
  const { settings, running, assessment, chosenFinding } = state;
  const today = services.today().toString();
  const read = useMemo(
    () => readSettings(settings, services.today()),
    // A pane left open overnight has a new today.
    [settings, services, today],
  );
  const input = { services, loadWords, read, chosenFinding };
  const { start, cancel } = useAutomaticCheck(input, state, dispatch);
  useSelection(services, dispatch);
  useRibbon(services, state, isReadOnly);
  const select = useSelectCell(services, dispatch);
  useEffect(() => inbox.attach(start), [inbox, start]);
  useEffect(() => {
    onSettings(settings);
  }, [onSettings, settings]);

  const [ownSteps, setOwnSteps] = useState(0);
  const onOwnStep = useCallback<OnOwnStep>((change) => {
    setOwnSteps((count) => count + change);
  }, []);
  const showsProgress = useDelayed(running !== null, 300);
  return (
    <div className={styles.pane}>
      <header>
        <PaneHeader
          assessment={assessment}
          isReading={running !== null}
          isReadOnly={isReadOnly}
          onShowOverdue={() => {
            dispatch({ type: "plan-filtered", status: "overdue" });
          }}
          onShowMissing={() => {
            dispatch({ type: "units-filtered", state: null });
          }}
        />
        <PlaceTabs
          place={state.place}
          onChoose={(place) => {
            dispatch({ type: "place-chosen", place });
          }}
        />
      </header>
      <main key={state.place} className={styles.place}>
        <EndNotice state={state} dispatch={dispatch} onRetry={(run) => void start(run)} />
        <OwnStepContext value={onOwnStep}>
          <PlacePanel
            {...props}
            state={state}
            dispatch={dispatch}
            read={read}
            onSelect={select}
            onRun={(run) => void start(run)}
          />
        </OwnStepContext>
      </main>
      <footer>
        {running && showsProgress && <RunProgress run={running} onCancel={cancel} />}
        <ActionBar
          next={nextStep(state, isReadOnly)}
          isLed={ownSteps > 0}
          isBusy={running !== null && !running.isAutomatic}
          isReadOnly={isReadOnly}
          hasPlan={Boolean(assessment?.plan)}
          onStep={(step) => {
            takeStep(step, { end: state.end, dispatch, start, select });
          }}
        />
      </footer>
      <Announcer {...announcements(state, words)} />
    </div>
  );
}

interface EndNoticeProps {
  readonly state: PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  readonly onRetry: (run: RunKind) => void;
}

function EndNotice({ state, dispatch, onRetry }: EndNoticeProps): React.ReactNode {
  const styles = useStyles();
  const showFindings = (): void => {
    dispatch({ type: "place-chosen", place: "plan" });
  };
  return (
    state.end && (
      <div className={styles.notice}>
        <RunEndNotice
          state={state}
          onRetry={onRetry}
          onShowFindings={state.place === "plan" ? null : showFindings}
          onDismiss={() => {
            dispatch({ type: "notice-dismissed" });
          }}
        />
      </div>
    )
  );
}
