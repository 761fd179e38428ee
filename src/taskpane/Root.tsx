import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { OfficeState } from "../office/openOffice";
import { App } from "./App";
import { CrashGuard } from "./frame/CrashGuard";
import { OpeningState } from "./frame/OpeningState";
import { WordsContext } from "./components/WordsContext";
import type { CommandInbox } from "./CommandInbox";
import type { Dictionary } from "./Dictionary";
import type { PaneServices } from "./services/PaneServices";
import type { Language } from "./places/PlaceProps";
import { languageOf, readPreferences, savePreferences, settingsWith } from "./preferences";
import type { RunSettings } from "./state/RunSettings";
import { useTheme } from "./hooks/useTheme";

const useStyles = makeStyles({
  provider: { height: "100%", backgroundColor: tokens.colorNeutralBackground1 },
});

export interface RootProps {
  readonly office: Promise<OfficeState>;
  readonly services: PaneServices;
  readonly inbox: CommandInbox;
  /** At hand at once; English is fetched when asked for. */
  readonly vietnamese: Dictionary;
  readonly loadEnglish: () => Promise<Dictionary>;
}

/** Theme, language and the state of Office.js around the pane proper. */
export function Root(props: RootProps): React.ReactNode {
  const styles = useStyles();
  const [office, setOffice] = useState<OfficeState | null>(null);
  useEffect(() => {
    void props.office.then(setOffice);
  }, [props.office]);
  const partitionKey = office?.kind === "ready" ? office.partitionKey : "";
  const preferences = useMemo(() => readPreferences(partitionKey), [partitionKey]);
  const [chosen, setLanguage] = useState<Language | null>(null);
  const ofExcel = languageOf(office?.kind === "ready" ? office.displayLanguage : "");
  const preferred = chosen ?? preferences.language;
  const language = preferred ?? ofExcel;
  const dictionary = useDictionaryOf(language, props);
  const keep = useCallback(
    ({ beforeIsInclusive, dueSoonDays }: RunSettings) => {
      savePreferences(partitionKey, { language: preferred, beforeIsInclusive, dueSoonDays });
    },
    [partitionKey, preferred],
  );
  return (
    <FluentProvider theme={useTheme()} className={styles.provider}>
      <WordsContext.Provider value={dictionary}>
        <CrashGuard words={dictionary.first}>
          {office?.kind === "ready" ? (
            <App
              {...props}
              isReadOnly={office.isReadOnly}
              settings={settingsWith(preferences)}
              language={language}
              onLanguage={setLanguage}
              onSettings={keep}
            />
          ) : (
            <OpeningState state={office} />
          )}
        </CrashGuard>
      </WordsContext.Provider>
    </FluentProvider>
  );
}

/** The dictionary of a language, the last one until it has come; tells assistive technology the page's language. */
function useDictionaryOf(language: Language, { vietnamese, loadEnglish }: RootProps): Dictionary {
  const [dictionary, setDictionary] = useState(vietnamese);
  useEffect(() => {
    let isWanted = true;
    const show = (loaded: Dictionary): void => {
      if (isWanted) setDictionary(loaded);
    };
    if (language === "vi") show(vietnamese);
    // A dictionary that cannot be fetched leaves the pane in the language it has.
    else void loadEnglish().then(show, () => undefined);
    return () => {
      isWanted = false;
    };
  }, [language, vietnamese, loadEnglish]);
  useEffect(() => {
    document.documentElement.lang = dictionary.first.languageTag;
    document.title = dictionary.first.pane.title;
  }, [dictionary]);
  return dictionary;
}
