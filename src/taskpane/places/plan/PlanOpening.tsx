import { useTextStyles } from "../../components/useTextStyles";
import { useWords } from "../../components/WordsContext";

/** Kế hoạch before anything is known of the workbook: part of the first view, so that it is on the screen at once. */
export function PlanOpening({ isReading }: { readonly isReading: boolean }): React.ReactNode {
  const { empty } = useWords().pane;
  const text = useTextStyles();
  if (isReading) return <p className={text.quiet}>{empty.reading}</p>;
  return (
    <section className={text.section}>
      <h2 className={text.heading}>{empty.notCheckedTitle}</h2>
      <p className={text.paragraph}>{empty.notCheckedText}</p>
    </section>
  );
}
