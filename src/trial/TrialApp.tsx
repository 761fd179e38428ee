import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { en } from "../i18n/en";
import { vi } from "../i18n/vi";
import { downloadBytes } from "./file/downloadBytes";
import { openFile, openSample, sampleName, type OpenResult } from "./file/openBook";
import { useFileDrop } from "./file/useFileDrop";
import { BookView } from "./page/BookView";
import { NoticeBar, type Notice } from "./page/NoticeBar";
import { ReplaceDialog } from "./page/ReplaceDialog";
import { RibbonStrip } from "./page/RibbonStrip";
import { StepGuide, type GuideStep } from "./page/StepGuide";
import { useRegionKeys } from "./page/useRegionKeys";
import { TitleBar, type TrialLanguage } from "./page/TitleBar";
import { TrialWords } from "./page/TrialWords";
import { PanePlace } from "./pane/PanePlace";
import { PaneResizer } from "./pane/PaneResizer";
import type { PaneSession, RibbonCommand } from "./pane/PaneSession";
import type { TrialBook } from "./TrialBook";

const dictionaries = { vi, en };
const usualWidth = 384;

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
  const words = dictionaries[language];
  const [notice, setNotice] = useState<Notice | null>(null);
  const [done, setDone] = useState<ReadonlySet<GuideStep>>(new Set());
  const [showsSteps, setShowsSteps] = useState(true);
  const tick = useCallback((step: GuideStep) => {
    setDone((before) => (before.has(step) ? before : new Set([...before, step])));
  }, []);
  const files = useBookFile(words, setNotice, tick);
  const { book } = files;
  const ribbon = useRibbon(words.trial.ribbon, setNotice, tick);
  const isOver = useFileDrop(files.dropFiles);
  const isChanged = useIsChanged(book);
  useLeaveWarning(isChanged);
  useRegionKeys();
  useReportStep(book, isChanged, tick);
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
        isPaneOpen={ribbon.isPaneOpen}
        onOpenPane={() => {
          ribbon.showPane(!ribbon.isPaneOpen);
        }}
        onCommand={ribbon.run}
      />
      {showsSteps && (
        <StepGuide
          done={done}
          onHide={() => {
            setShowsSteps(false);
          }}
        />
      )}
      <NoticeBar notice={notice} />
      <main className="work">
        {book ? (
          <BookView key={files.bookNumber} book={book} onNotice={setNotice} />
        ) : (
          <p className="book-loading">{words.trial.grid.loading}</p>
        )}
        <PaneSide book={book} bookNumber={files.bookNumber} language={language} ribbon={ribbon} />
      </main>
      {isOver && <div className="drop-hint">{words.trial.file.drop}</div>}
      {files.waiting && book && (
        <ReplaceDialog
          fileName={book.fileName}
          onDownload={() => {
            files.download();
            files.replaceNow();
          }}
          onDiscard={files.replaceNow}
          onCancel={files.keep}
        />
      )}
    </div>
  );
}

interface PaneSideProps {
  readonly book: TrialBook | null;
  readonly bookNumber: number;
  readonly language: TrialLanguage;
  readonly ribbon: ReturnType<typeof useRibbon>;
}

/** The pane's side of the page. Closed, it stays loaded, as a shared runtime does, so that the ribbon goes on working. */
function PaneSide({ book, bookNumber, language, ribbon }: PaneSideProps) {
  const { pane, ribbon: names } = dictionaries[language].trial;
  const [width, setWidth] = useState(usualWidth);
  return (
    <div className="pane-side" hidden={!ribbon.isPaneOpen}>
      <PaneResizer width={width} onWidth={setWidth} />
      <aside className="pane" style={{ width }} aria-label={names.openPane}>
        <div className="pane-title">
          <span>{names.openPane}</span>
          <button
            type="button"
            className="quiet"
            aria-label={pane.close}
            title={pane.close}
            onClick={() => {
              ribbon.showPane(false);
            }}
          >
            ✕
          </button>
        </div>
        {book && (
          <PanePlace
            key={`${bookNumber} ${language}`}
            book={book}
            locale={language === "vi" ? "vi-VN" : "en-US"}
            onSession={ribbon.setSession}
            onCommandDone={ribbon.commandDone}
            onVisibility={ribbon.showPane}
          />
        )}
      </aside>
    </div>
  );
}

type Words = (typeof dictionaries)[TrialLanguage];

/** Which workbook is open, and the ways to open another without losing what was not downloaded. */
function useBookFile(
  words: Words,
  onNotice: (notice: Notice | null) => void,
  onStep: (step: GuideStep) => void,
) {
  const [opened, setOpened] = useState<{ book: TrialBook | null; number: number }>({
    book: null,
    number: 0,
  });
  const [waiting, setWaiting] = useState<{ open: () => void } | null>(null);
  const { file } = words.trial;
  const { book } = opened;

  const take = (result: OpenResult, name: string, isQuiet: boolean) => {
    if ("book" in result) {
      setOpened((before) => ({ book: result.book, number: before.number + 1 }));
      onNotice(isQuiet ? null : { kind: "info", text: file.opened(name) });
      return;
    }
    const why = result.reason === "not-read" ? file.notRead : words.files.unreadable[result.reason];
    onNotice({ kind: "error", text: file.notOpened(name, why) });
  };
  const readFile = async (chosen: File) => {
    onNotice({ kind: "info", text: file.opening(chosen.name) });
    take(await openFile(chosen), chosen.name, false);
  };
  const readSample = async (isQuiet: boolean) => {
    const result = await openSample();
    if ("book" in result) take(result, sampleName, isQuiet);
    else onNotice({ kind: "error", text: file.sampleMissing });
  };
  useEffect(() => {
    void readSample(true);
    // Only when the page starts.
  }, []);
  const ask = (open: () => void) => {
    if (book?.state.isChanged) setWaiting({ open });
    else open();
  };
  const askOpen = (chosen: File) => {
    ask(() => void readFile(chosen));
  };
  return {
    book,
    bookNumber: opened.number,
    waiting,
    askOpen,
    askSample: () => {
      ask(() => void readSample(false));
    },
    dropFiles: (dropped: readonly File[]) => {
      const [first, second] = dropped;
      if (second) onNotice({ kind: "error", text: file.oneOnly });
      else if (first) askOpen(first);
    },
    replaceNow: () => {
      setWaiting(null);
      waiting?.open();
    },
    keep: () => {
      setWaiting(null);
    },
    download: () => {
      if (!book) return;
      downloadBytes(book.model.save(), book.fileName);
      book.markDownloaded();
      onNotice({ kind: "info", text: file.downloaded(book.fileName) });
      onStep("download");
    },
  };
}

/** The ribbon's side of the pane: whether it answers, whether it is shown, which command runs. */
function useRibbon(
  words: Words["trial"]["ribbon"],
  onNotice: (notice: Notice | null) => void,
  onStep: (step: GuideStep) => void,
) {
  const [session, setSession] = useState<PaneSession | null>(null);
  const [isPaneOpen, setIsPaneOpen] = useState(true);
  const [running, setRunning] = useState<RibbonCommand | null>(null);
  useEffect(() => {
    if (session) onStep("pane");
    setRunning(null);
  }, [session, onStep]);
  return {
    session,
    setSession,
    isPaneOpen,
    showPane: setIsPaneOpen,
    running,
    run: (command: RibbonCommand) => {
      if (!session) {
        setIsPaneOpen(true);
        onNotice({ kind: "error", text: words.needsPane });
        return;
      }
      setRunning(command);
      onNotice({ kind: "info", text: words.running(words[command]) });
      session.runCommand(command);
    },
    commandDone: (command: RibbonCommand, succeeded: boolean) => {
      setRunning(null);
      const say = succeeded ? words.done : words.failed;
      onNotice({ kind: succeeded ? "info" : "error", text: say(words[command]) });
    },
  };
}

const never = () => () => undefined;

function useIsChanged(book: TrialBook | null): boolean {
  return useSyncExternalStore(book?.subscribe ?? never, () => book?.state.isChanged ?? false);
}

/** Ticks the second step when the add-in's report is in the workbook, whichever button it was made with. */
function useReportStep(
  book: TrialBook | null,
  isChanged: boolean,
  onStep: (step: GuideStep) => void,
): void {
  const hasReport = useSyncExternalStore(
    book?.subscribe ?? never,
    () => isChanged && (book?.holdsReport() ?? false),
  );
  useEffect(() => {
    if (hasReport) onStep("consolidate");
  }, [hasReport, onStep]);
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
