import { useTextStyles } from "../components/useTextStyles";
import { usePaneWords } from "../components/WordsContext";
import type { PlaceProps } from "../places/PlaceProps";
import { ExportWord } from "./ExportWord";

/** Xuất Word: the report with its annexes, as the sheets say it. */
export default function ExportReport({ services, read }: PlaceProps): React.ReactNode {
  const words = usePaneWords();
  const say = words.wordExport;
  const text = useTextStyles();
  const { options } = read;
  return (
    <section className={text.section}>
      <h2 className={text.heading}>{say.heading}</h2>
      <p className={text.quiet}>{say.reportHint}</p>
      <ExportWord
        label={say.report}
        services={services}
        makeFile={options && ((listener) => services.word.exportReport(options, words, listener))}
      />
    </section>
  );
}
