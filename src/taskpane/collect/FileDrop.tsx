import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { FileSource } from "../../actions/importReports";
import { useOwnStep } from "../components/OwnStep";
import { useTextStyles } from "../components/useTextStyles";
import { fileSources } from "./fileSources";
import { useDrop } from "./useDrop";

const useStyles = makeStyles({
  drop: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { backgroundColor: tokens.colorBrandBackground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  hidden: { display: "none" },
});

interface FileDropProps {
  readonly hint: string;
  /** Label of the button that chooses files. */
  readonly choose: string;
  /** Label of the button that chooses a folder; null for files alone, and then one at a time. */
  readonly chooseFolder: string | null;
  /** ".docx,.docm" */
  readonly accept: string;
  readonly isBusy: boolean;
  /** Choosing a file is what to do next. */
  readonly isNext: boolean;
  readonly onSources: (sources: readonly FileSource[]) => void;
}

const leave = (): void => undefined;

/** Files and folders, chosen or dropped. */
export function FileDrop(props: FileDropProps): React.ReactNode {
  const { hint, choose, chooseFolder, accept, isBusy, isNext, onSources } = props;
  const styles = useStyles();
  const text = useTextStyles();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = (input: HTMLInputElement | null): void => {
    if (!input?.files) return;
    onSources(fileSources([...input.files]));
    // The same file chosen once more is a change again.
    input.value = "";
  };
  // Work that is under way is not thrown over by what is dropped meanwhile.
  const isOver = useDrop(isBusy ? leave : onSources);
  return (
    <div className={mergeClasses(styles.drop, isOver && styles.over)}>
      <p className={text.paragraph}>{hint}</p>
      <div className={styles.buttons}>
        <Button
          appearance={useOwnStep(isNext && !isBusy)}
          disabledFocusable={isBusy}
          onClick={() => files.current?.click()}
        >
          {choose}
        </Button>
        {chooseFolder !== null && (
          <Button disabledFocusable={isBusy} onClick={() => folder.current?.click()}>
            {chooseFolder}
          </Button>
        )}
      </div>
      <input
        ref={files}
        type="file"
        multiple={chooseFolder !== null}
        accept={accept}
        aria-label={choose}
        className={styles.hidden}
        onChange={(event) => {
          take(event.currentTarget);
        }}
      />
      {chooseFolder !== null && (
        <input
          ref={folder}
          type="file"
          multiple
          // A folder of files: every browser that runs Excel's panes knows this name of the attribute.
          {...{ webkitdirectory: "" }}
          aria-label={chooseFolder}
          className={styles.hidden}
          onChange={(event) => {
            take(event.currentTarget);
          }}
        />
      )}
    </div>
  );
}
