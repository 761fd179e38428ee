import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { PlanSheetSelect } from "../plan/EmptyPlan";
import { PaneInput } from "../../components/PaneInput";
import { PaneSelect } from "../../components/PaneSelect";
import { PeriodSettingsSection } from "./PeriodSettingsSection";
import { ReportSettingsSection } from "./ReportSettingsSection";
import { useTextStyles } from "../../components/useTextStyles";
import { useWords } from "../../components/WordsContext";
import { version } from "../../version";
import type { PlaceProps } from "../PlaceProps";

const useStyles = makeStyles({
  wrapping: { flexWrap: "wrap" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const dueSoonChoices = [3, 5, 7, 10, 15, 30];

/** Cài đặt: how things are read, the language, the highlighting and the version. */
export default function SettingsPlace(props: PlaceProps): React.ReactNode {
  const words = useWords().pane.settings;
  const text = useTextStyles();
  return (
    <div className={text.place}>
      <section className={text.section}>
        <h2 className={text.heading}>{words.heading}</h2>
        <LanguageField {...props} />
        <ReadingFields {...props} />
      </section>
      <PeriodSettingsSection {...props} />
      <ReportSettingsSection {...props} />
      <Highlighting {...props} />
      <Undo {...props} />
      <section className={text.section}>
        <h2 className={text.heading}>{words.about}</h2>
        <p className={text.paragraph}>{words.version(version)}</p>
        <p className={text.quiet}>{words.privacy}</p>
      </section>
    </div>
  );
}

function LanguageField({ language, onLanguage }: PlaceProps): React.ReactNode {
  const words = useWords().pane.settings;
  const styles = useStyles();
  return (
    <Field label={words.language}>
      <RadioGroup
        layout="horizontal"
        className={styles.wrapping}
        value={language}
        onChange={(_event, { value }) => {
          onLanguage(value === "en" ? "en" : "vi");
        }}
      >
        <Radio value="vi" label={<span lang="vi">{words.vietnamese}</span>} />
        <Radio value="en" label={<span lang="en">{words.english}</span>} />
      </RadioGroup>
    </Field>
  );
}

function ReadingFields({ state, dispatch, read }: PlaceProps): React.ReactNode {
  const words = useWords().pane.settings;
  const { settings, sheetNames } = state;
  return (
    <>
      <Field label={words.planSheet}>
        <PlanSheetSelect
          sheetNames={sheetNames}
          planSheet={settings.planSheet}
          onPickSheet={(planSheet) => {
            dispatch({ type: "settings-changed", change: { planSheet } });
          }}
        />
      </Field>
      <YearField
        key={settings.yearText}
        value={settings.yearText}
        isWrong={read.wrongFields.includes("yearText")}
        onChange={(yearText) => {
          dispatch({ type: "settings-changed", change: { yearText } });
        }}
      />
      <Field label={words.before}>
        <RadioGroup
          value={settings.beforeIsInclusive ? "inclusive" : "exclusive"}
          onChange={(_event, { value }) => {
            const beforeIsInclusive = value === "inclusive";
            dispatch({ type: "settings-changed", change: { beforeIsInclusive } });
          }}
        >
          <Radio value="exclusive" label={words.beforeExclusive} />
          <Radio value="inclusive" label={words.beforeInclusive} />
        </RadioGroup>
      </Field>
      <Field label={words.dueSoon}>
        <PaneSelect
          value={String(settings.dueSoonDays)}
          onChoose={(value) => {
            const dueSoonDays = Number(value);
            dispatch({ type: "settings-changed", change: { dueSoonDays } });
          }}
        >
          {dueSoonChoices.map((days) => (
            <option key={days} value={days}>
              {words.days(days)}
            </option>
          ))}
        </PaneSelect>
      </Field>
    </>
  );
}

interface YearFieldProps {
  readonly value: string;
  readonly isWrong: boolean;
  readonly onChange: (text: string) => void;
}

function YearField({ value, isWrong, onChange }: YearFieldProps): React.ReactNode {
  const words = useWords().pane.settings;
  return (
    <Field
      label={words.year}
      hint={words.yearHint}
      validationState={isWrong ? "error" : "none"}
      validationMessage={isWrong ? words.wrongYear : null}
    >
      <PaneInput
        defaultValue={value}
        inputMode="numeric"
        onBlur={(event) => {
          onChange(event.currentTarget.value.trim());
        }}
      />
    </Field>
  );
}

function Highlighting({ state, isReadOnly, onRun }: PlaceProps): React.ReactNode {
  const { settings: words, actions } = useWords().pane;
  const text = useTextStyles();
  return (
    <section className={text.section}>
      <h2 className={text.heading}>{words.highlighting}</h2>
      <p className={text.paragraph}>{words.highlightingText}</p>
      <Button
        disabledFocusable={state.running !== null || isReadOnly}
        onClick={() => {
          onRun("remove-highlight");
        }}
      >
        {actions.removeHighlight}
      </Button>
    </section>
  );
}

function Undo({ state, isReadOnly, onRun }: PlaceProps): React.ReactNode {
  const { settings: words, actions } = useWords().pane;
  const text = useTextStyles();
  const styles = useStyles();
  const isOff = state.running !== null || isReadOnly;
  return (
    <section className={text.section}>
      <h2 className={text.heading}>{words.undo}</h2>
      <p className={text.paragraph}>{words.undoText}</p>
      {state.undoable ? (
        <p className={text.paragraph}>{words.undoable(state.undoable.sheets)}</p>
      ) : (
        <p className={text.quiet}>{words.nothingToUndo}</p>
      )}
      {state.undoable && (
        <div className={styles.buttons}>
          <Button
            disabledFocusable={isOff}
            onClick={() => {
              onRun("undo");
            }}
          >
            {actions.undoRun}
          </Button>
          <Button
            disabledFocusable={isOff}
            onClick={() => {
              onRun("forget-undo");
            }}
          >
            {actions.forgetUndo}
          </Button>
        </div>
      )}
    </section>
  );
}
