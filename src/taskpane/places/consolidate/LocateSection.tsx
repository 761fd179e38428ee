import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Counterpart } from "../../../domain/report/earlier/locateCounterpart";
import type { PlaceProps } from "../PlaceProps";
import { useTextStyles } from "../../components/useTextStyles";
import { usePaneWords } from "../../components/WordsContext";

/** From the selected cell to its row in the report, and from the report back to where the words came from. */
export function LocateSection(props: PlaceProps): React.ReactNode {
  const { services, read, state, dispatch } = props;
  const all = usePaneWords();
  const words = all.pane.consolidate;
  const text = useTextStyles();
  const [found, setFound] = useState<Counterpart | "looking" | null>(null);
  const { options } = read;
  const look = (): void => {
    if (!options || found === "looking") return;
    setFound("looking");
    services.locateInReport(options, all.report).then(setFound, async (error: unknown) => {
      setFound(null);
      dispatch({ type: "failed", run: null, problem: await services.readProblem(error) });
    });
  };
  return (
    <section className={text.section}>
      <h2 className={text.heading}>{words.locate}</h2>
      <p className={text.quiet}>{words.locateHint}</p>
      <div>
        <Button
          disabledFocusable={!options || found === "looking" || state.running !== null}
          onClick={look}
        >
          {words.locateButton}
        </Button>
      </div>
      <p className={text.paragraph} role="status">
        {typeof found === "object" && found !== null && words.located(found)}
      </p>
    </section>
  );
}
