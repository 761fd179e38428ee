import { Button } from "@fluentui/react-components";
import type { Assessment } from "../../../domain/Assessment";
import { remindersOf } from "../../../domain/submission/board/CollectionRecord";
import { CollectSection } from "../../collect/CollectSection";
import { KindFilter } from "../../components/KindFilter";
import { Notice } from "../../components/Notice";
import { ShowMore } from "../../components/ShowMore";
import { UnitCard } from "./UnitCard";
import { useCardStyles } from "../../components/useCardStyles";
import { useTextStyles } from "../../components/useTextStyles";
import { useWords } from "../../components/WordsContext";
import { SubmissionPlot } from "../../plots/SubmissionPlot";
import { isSelectedUnit } from "../../state/selected";
import { countByKind, submissionsByUrgency } from "../../state/summary";
import type { PlaceProps } from "../PlaceProps";

/** Đơn vị: the submission board, in the roster's order. */
export default function UnitsPlace(props: PlaceProps): React.ReactNode {
  const { empty } = useWords().pane;
  const text = useTextStyles();
  const { assessment } = props.state;
  if (!assessment?.plan) return <p className={text.paragraph}>{empty.unitsNeedPlan}</p>;
  const hasUnits = assessment.board.lines.length > 0;
  return (
    <div className={text.place}>
      {!hasUnits && <p className={text.paragraph}>{empty.noUnits}</p>}
      <CollectSection {...props} />
      {hasUnits && <Board {...props} assessment={assessment} />}
    </div>
  );
}

function Board(props: PlaceProps & { readonly assessment: Assessment }): React.ReactNode {
  const { state, dispatch, assessment, onSelect } = props;
  const words = useWords().pane.units;
  const text = useTextStyles();
  const cards = useCardStyles();
  const { lines } = assessment.board;
  const { unitFilter, selected } = state;
  const { record, period } = assessment;
  const periodId = period?.id ?? "";
  const chosen = unitFilter === null ? lines : lines.filter((line) => line.state === unitFilter);
  const ordinals = new Map(
    assessment.activities.map(({ activity }) => [activity.id, activity.ordinal || activity.id]),
  );
  return (
    <section className={text.section}>
      <h2 className={text.heading}>{words.heading(lines.length)}</h2>
      {!assessment.options.submitBy && <NoSubmitBy {...props} />}
      {lines.length > 1 && <SubmissionPlot lines={lines} />}
      <KindFilter
        label={words.filter}
        total={lines.length}
        counts={countByKind(
          submissionsByUrgency,
          lines.map((line) => line.state),
        )}
        names={words.states}
        chosen={unitFilter}
        onChoose={(kind) => {
          dispatch({ type: "units-filtered", state: kind });
        }}
      />
      <ShowMore items={chosen} through={chosen.findIndex((line) => isSelectedUnit(line, selected))}>
        {(visible) => (
          <ul className={cards.list}>
            {visible.map((line) => (
              <UnitCard
                key={line.unit}
                line={line}
                isSelected={isSelectedUnit(line, selected)}
                remindedOn={remindersOf(record, line.unit, periodId).at(-1)?.on ?? null}
                ordinalOf={(id) => ordinals.get(id) ?? id}
                onSelect={onSelect}
              />
            ))}
          </ul>
        )}
      </ShowMore>
    </section>
  );
}

function NoSubmitBy({ dispatch }: PlaceProps): React.ReactNode {
  const words = useWords().pane.units;
  return (
    <Notice
      tone="neutral"
      title={words.noSubmitBy}
      actions={
        <Button
          size="small"
          onClick={() => {
            dispatch({ type: "place-chosen", place: "consolidate" });
          }}
        >
          {words.setSubmitBy}
        </Button>
      }
    />
  );
}
