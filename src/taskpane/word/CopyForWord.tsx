import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { copyReport } from "../../actions/copyReport";
import type { WordFile } from "../../actions/exportReport";
import { useTextStyles } from "../components/useTextStyles";
import { usePaneWords } from "../components/WordsContext";
import { copyToClipboard } from "../copyToClipboard";

const useStyles = makeStyles({
  frame: {
    width: "100%",
    height: "240px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: "#ffffff",
  },
});

/** Where a file cannot be downloaded: the document to be copied and pasted into Word, by hand where nothing else works. */
export default function CopyForWord({ file }: { readonly file: WordFile }): React.ReactNode {
  const say = usePaneWords().wordExport;
  const styles = useStyles();
  const text = useTextStyles();
  const [outcome, setOutcome] = useState<boolean | null>(null);
  const { html, text: plain } = useMemo(() => copyReport(file), [file]);
  const copy = async (): Promise<void> => {
    setOutcome(await copyToClipboard({ html, text: plain }));
  };
  return (
    <>
      <p className={text.quiet}>{say.copyHint}</p>
      <Button size="small" onClick={() => void copy()}>
        {say.copy}
      </Button>
      <span role="status">{outcome === null ? "" : outcome ? say.copied : say.notCopied}</span>
      {outcome === false && (
        <iframe className={styles.frame} title={say.frame} sandbox="" srcDoc={html} />
      )}
    </>
  );
}
