import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { ExportOutcome, WordFile } from "../../actions/exportReport";
import { downloadFile } from "../collect/downloadFile";
import { TaskProgress } from "../collect/TaskProgress";
import { useTask } from "../collect/useTask";
import { Notice } from "../components/Notice";
import { usePaneWords } from "../components/WordsContext";
import type { PaneServices, RunListener } from "../services/PaneServices";

const CopyForWord = lazy(() => import("./CopyForWord"));

const useStyles = makeStyles({
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    alignItems: "center",
  },
});

export interface ExportWordProps {
  readonly label: string;
  readonly services: Pick<PaneServices, "readProblem" | "collect">;
  /** null where the settings are wrong. */
  readonly makeFile: ((listener: RunListener) => Promise<ExportOutcome>) | null;
  /** Other buttons for the same text, in front of this one. */
  readonly beside?: React.ReactNode;
}

/** A button that makes a Word document and hands it over: as a download, else to be copied. */
export function ExportWord({
  label,
  services,
  makeFile,
  beside,
}: ExportWordProps): React.ReactNode {
  const say = usePaneWords().wordExport;
  const styles = useStyles();
  const task = useTask(services.readProblem);
  const [file, setFile] = useState<WordFile | "none" | null>(null);
  const canDownload = services.collect.canDownload();
  const start = async (): Promise<void> => {
    setFile(null);
    const outcome = makeFile && (await task.run(makeFile));
    if (!outcome) return;
    setFile(outcome.file ?? "none");
    if (outcome.file && canDownload)
      downloadFile(outcome.file.bytes, outcome.file.fileName, "docx");
  };
  return (
    <>
      <div className={styles.buttons}>
        {beside}
        <Button
          size="small"
          disabledFocusable={task.isRunning || !makeFile}
          onClick={() => void start()}
        >
          {label}
        </Button>
      </div>
      <TaskProgress task={task} />
      {file === "none" && (
        <div role="status">
          <Notice tone="neutral" title={say.nothing} />
        </div>
      )}
      {file !== null && file !== "none" && <HandedOver file={file} canDownload={canDownload} />}
    </>
  );
}

interface HandedOverProps {
  readonly file: WordFile;
  readonly canDownload: boolean;
}

function HandedOver({ file, canDownload }: HandedOverProps): React.ReactNode {
  const say = usePaneWords().wordExport;
  const [isMissing, setMissing] = useState(!canDownload);
  return (
    <div role="status">
      {canDownload && (
        <Notice
          tone="success"
          title={say.saved(file.fileName)}
          actions={
            !isMissing && (
              <Link
                as="button"
                inline
                onClick={() => {
                  setMissing(true);
                }}
              >
                {say.notThere}
              </Link>
            )
          }
        >
          {say.savedHint}
        </Notice>
      )}
      {isMissing && (
        <Suspense fallback={null}>
          <CopyForWord file={file} />
        </Suspense>
      )}
    </div>
  );
}
