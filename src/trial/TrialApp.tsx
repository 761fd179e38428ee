import { useEffect, useState, useSyncExternalStore } from "react";
import { en } from "../i18n/en";
import { vi } from "../i18n/vi";
import { sampleName } from "./file/openBook";
import { useBookFile } from "./file/useBookFile";
import { useFileDrop } from "./file/useFileDrop";
import { BookView } from "./page/BookView";
import { BrokenPage } from "./page/BrokenPage";
import { NoticeBar, type Notice } from "./page/NoticeBar";
import { ReplaceDialog } from "./page/ReplaceDialog";
import { RibbonStrip } from "./page/RibbonStrip";
import { StatusBar } from "./page/StatusBar";
import { StepGuide, type GuideStep } from "./page/StepGuide";
import { TitleBar, type TrialLanguage } from "./page/TitleBar";
import { TrialWords, useWords } from "./page/TrialWords";
import { useRegionKeys } from "./page/useRegionKeys";
import { PaneSide } from "./pane/PaneSide";
import { controlIds } from "./pane/PaneSession";
import { useRibbon } from "./pane/useRibbon";
import type { TrialBook, TrialBookState } from "./TrialBook";

const dictionaries = { vi, en };

/** The trial page: Excel's place taken by the embedded host, beside it the unmodified pane. */
export function TrialApp() {
  const [language, setLanguage] = useState<TrialLanguage>("vi");
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = dictionaries[language].trial.title;
  }, [language]);
  return (
    <TrialWords value={dictionaries[language]}>
      <TrialPage language={language} onLanguage={setLanguage} />
    </TrialWords>
  );
}

interface TrialPageProps {
  readonly language: TrialLanguage;
  readonly onLanguage: (language: TrialLanguage) => void;
}

function TrialPage({ language, onLanguage }: TrialPageProps) {
  const words = useWords();
  const [notice, setNotice] = useNotice(language);
  const [showsSteps, setShowsSteps] = useState(true);
  const files = useBookFile(setNotice);
  const { book } = files;
  const ribbon = useRibbon(setNotice);
  const isOver = useFileDrop(files.dropFiles);
  const state = useBookState(book);
  const isChanged = state?.isChanged ?? false;
  useLeaveWarning(isChanged);
  useSaveKey(files.download);
  useRegionKeys();
  return (
    <div className="page">
      <TitleBar
        fileName={book?.fileName ?? sampleName}
        isChanged={isChanged}
        language={language}
        onLanguage={onLanguage}
        onOpen={files.askOpen}
        onDownload={files.download}
        onSample={files.askSample}
      />
      <RibbonStrip
        isReady={ribbon.session !== null}
        running={ribbon.running}
        isOff={(command) => book?.host.services.buttons.get(controlIds[command]) === false}
        isPaneOpen={ribbon.isPaneOpen}
        onOpenPane={() => {
          ribbon.showPane(!ribbon.isPaneOpen);
        }}
        onCommand={ribbon.run}
      />
      {showsSteps && (
        <StepGuide
          done={stepsDone(ribbon.session !== null, state)}
          onHide={() => {
            setShowsSteps(false);
          }}
        />
      )}
      <NoticeBar
        notice={notice}
        onClose={() => {
          setNotice(null);
        }}
      />
      <main className="work">
        {book ? (
          <BrokenPage key={files.bookNumber}>
            <BookView book={book} onNotice={setNotice} />
          </BrokenPage>
        ) : (
          <p className="book-loading">{words.grid.loading}</p>
        )}
        <PaneSide
          book={book}
          bookNumber={files.bookNumber}
          locale={language === "vi" ? "vi-VN" : "en-US"}
          ribbon={ribbon}
        />
      </main>
      {book && <StatusBar book={book} notice={notice} />}
      {isOver && <div className="drop-hint">{words.file.drop}</div>}
      {files.waiting && book && (
        <ReplaceDialog
          fileName={book.fileName}
          onDownload={() => {
            if (files.download()) files.replaceNow();
          }}
          onDiscard={files.replaceNow}
          onCancel={files.keep}
        />
      )}
    </div>
  );
}

/** The last thing said; what was said in another language is of no use any more. */
function useNotice(language: TrialLanguage) {
  const [notice, setNotice] = useState<Notice | null>(null);
  useEffect(() => {
    setNotice(null);
  }, [language]);
  return [notice, setNotice] as const;
}

function stepsDone(isPaneReady: boolean, state: TrialBookState | null): ReadonlySet<GuideStep> {
  const done = new Set<GuideStep>();
  if (isPaneReady) done.add("pane");
  if (state?.hasNewReport) done.add("consolidate");
  if (state?.hasNewReport && state.isDownloaded) done.add("download");
  return done;
}

const never = () => () => undefined;

function useBookState(book: TrialBook | null): TrialBookState | null {
  return useSyncExternalStore(book?.subscribe ?? never, () => book?.state ?? null);
}

/** Ctrl+S downloads the workbook; the browser would save the page. */
function useSaveKey(download: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s") return;
      event.preventDefault();
      download();
    };
    window.addEventListener("keydown", press);
    return () => {
      window.removeEventListener("keydown", press);
    };
  }, [download]);
}

/** The browser asks before the page is left with changes that were not downloaded. */
function useLeaveWarning(isChanged: boolean): void {
  useEffect(() => {
    if (!isChanged) return undefined;
    const warn = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => {
      window.removeEventListener("beforeunload", warn);
    };
  }, [isChanged]);
}
