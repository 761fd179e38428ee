import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { PaneServices } from "../../services/PaneServices";
import type { ExcelProblem } from "../../../workbook/excel/ExcelProblem";
import { Notice } from "../../components/Notice";
import { useTextStyles } from "../../components/useTextStyles";
import { useWords } from "../../components/WordsContext";

export interface SamplePlanProps {
  readonly services: Pick<PaneServices, "openSample" | "readProblem">;
}

/** Shows what a plan looks like: the sample opens in a workbook of its own. */
export function SamplePlan({ services }: SamplePlanProps): React.ReactNode {
  const { empty, problems } = useWords().pane;
  const text = useTextStyles();
  const [isOpening, setOpening] = useState(false);
  const [problem, setProblem] = useState<ExcelProblem | null>(null);
  const open = async (): Promise<void> => {
    setOpening(true);
    setProblem(null);
    try {
      await services.openSample();
    } catch (error) {
      setProblem(await services.readProblem(error));
    }
    setOpening(false);
  };
  return (
    <>
      <p className={text.paragraph}>{empty.sampleText}</p>
      <div>
        <Button disabledFocusable={isOpening} onClick={() => void open()}>
          {empty.openSample}
        </Button>
      </div>
      {problem && (
        <div role="alert">
          <Notice tone="danger" title={empty.sampleFailed}>
            {problems[problem.code].todo}
          </Notice>
        </div>
      )}
    </>
  );
}
