import { useContext, useEffect, useState } from "react";
import type { Notice } from "../page/NoticeBar";
import { refusalText } from "../page/bookTexts";
import { TrialWords } from "../page/TrialWords";
import { TrialBook } from "../TrialBook";
import { downloadBytes } from "./downloadBytes";
import { newBookName, openFile, openSample, sampleName, type OpenResult } from "./openBook";

interface OpenedBook {
  readonly book: TrialBook | null;
  /** Counts the workbooks opened since the page started. */
  readonly number: number;
}

/** Which workbook is open, and the ways to open another without losing what was not downloaded. */
export function useBookFile(onNotice: (notice: Notice | null) => void) {
  const words = useContext(TrialWords);
  const { file } = words.trial;
  const [{ book, number }, setOpened] = useState<OpenedBook>({ book: null, number: 0 });
  /** What is to be opened once the person has decided about the changes. */
  const [waiting, setWaiting] = useState<{ open: () => void } | null>(null);

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
  useEffect(() => {
    if (!book) return;
    // Excel opens it in a window beside; this page has room for one workbook.
    book.onOpened = (model) => {
      ask(() => {
        take({ book: new TrialBook(model, newBookName) }, newBookName, false);
      });
    };
  });
  const askOpen = (chosen: File) => {
    ask(() => void readFile(chosen));
  };
  return {
    book,
    bookNumber: number,
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
    /** What is being typed goes with it, as in Excel; false where that was refused, and nothing was downloaded. */
    download: (): boolean => {
      if (!book) return false;
      const refused = book.keepEdit();
      if (refused !== null) {
        const text = refusalText(refused, book.state.sheet, words.trial.grid.refused);
        onNotice({ kind: "error", text });
        return false;
      }
      downloadBytes(book.model.save(), book.fileName);
      book.markDownloaded();
      onNotice({ kind: "info", text: file.downloaded(book.fileName) });
      return true;
    },
  };
}
