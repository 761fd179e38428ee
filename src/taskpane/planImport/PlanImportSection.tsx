import { Button, makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { PlaceProps } from "../places/PlaceProps";
import { useTextStyles } from "../components/useTextStyles";
import { usePaneWords } from "../components/WordsContext";

const PlanImportPanel = lazy(() => import("./PlanImportPanel"));

const useStyles = makeStyles({ toggle: { alignSelf: "start" } });

/** Nhập kế hoạch từ Word: open at once where the workbook has no plan, behind a button where it has one. */
export function PlanImportSection(props: PlaceProps): React.ReactNode {
  const say = usePaneWords().planImport;
  const styles = useStyles();
  const text = useTextStyles();
  const hasPlan = Boolean(props.state.assessment?.plan);
  const [isOpen, setOpen] = useState(!hasPlan);
  return (
    <section className={text.section}>
      <Button
        size="small"
        className={styles.toggle}
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {isOpen ? say.close : say.open}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <PlanImportPanel {...props} />
        </Suspense>
      )}
    </section>
  );
}
