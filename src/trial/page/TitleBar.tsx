import { useRef } from "react";
import { useWords } from "./TrialWords";

export type TrialLanguage = "vi" | "en";

interface TitleBarProps {
  readonly fileName: string;
  readonly isChanged: boolean;
  readonly language: TrialLanguage;
  readonly onLanguage: (language: TrialLanguage) => void;
  readonly onOpen: (file: File) => void;
  readonly onDownload: () => void;
  readonly onSample: () => void;
}

/** Name of the page and of the workbook, and what can be done with its file. */
export function TitleBar(props: TitleBarProps) {
  const words = useWords();
  return (
    <header className="title-bar">
      <img src="assets/icon-32.png" width={28} height={28} alt="" />
      <div className="title-names">
        <h1>{words.title}</h1>
        <p>{words.subtitle}</p>
      </div>
      <p className="file-name" title={words.privacy}>
        <span>{props.fileName}</span>
        {props.isChanged && <span className="file-changed">{words.file.changed}</span>}
      </p>
      <FileButtons {...props} />
      <LanguageSwitch language={props.language} onLanguage={props.onLanguage} />
    </header>
  );
}

function FileButtons({ onOpen, onDownload, onSample }: TitleBarProps) {
  const { file } = useWords();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div className="file-buttons">
      <input
        ref={chooser}
        type="file"
        hidden
        aria-label={file.open}
        accept=".xlsx,.xlsm"
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          if (chosen) onOpen(chosen);
          // The same file may be chosen again after a correction.
          event.target.value = "";
        }}
      />
      <button type="button" title={file.openTip} onClick={() => chooser.current?.click()}>
        {file.open}
      </button>
      <button type="button" title={file.downloadTip} onClick={onDownload}>
        {file.download}
      </button>
      <button type="button" title={file.sampleTip} onClick={onSample}>
        {file.sample}
      </button>
    </div>
  );
}

function LanguageSwitch(props: Pick<TitleBarProps, "language" | "onLanguage">) {
  const words = useWords();
  const languages: readonly TrialLanguage[] = ["vi", "en"];
  return (
    <div className="language" role="group" aria-label={words.language}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === props.language}
          onClick={() => {
            props.onLanguage(language);
          }}
        >
          {words.languages[language]}
        </button>
      ))}
    </div>
  );
}
