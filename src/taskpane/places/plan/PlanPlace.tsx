import type { Finding } from "../../../domain/Finding";
import type { ActivityStatus } from "../../../domain/plan/Plan";
import { cellAddress } from "../../../domain/sheet/Area";
import type { AssessedActivity, Assessment } from "../../../domain/Assessment";
import { ActivityCard } from "./ActivityCard";
import { EmptyPlan } from "./EmptyPlan";
import { FindingList } from "../../components/FindingList";
import { KindFilter } from "../../components/KindFilter";
import { ShowMore } from "../../components/ShowMore";
import { useCardStyles } from "../../components/useCardStyles";
import { useTextStyles } from "../../components/useTextStyles";
import { useWords } from "../../components/WordsContext";
import { ProgressPlot } from "../../plots/ProgressPlot";
import { isSelectedActivity } from "../../state/selected";
import { PlanImportSection } from "../../planImport/PlanImportSection";
import { countByKind, statusesByUrgency } from "../../state/summary";
import { PlanOpening } from "./PlanOpening";
import type { PlaceProps } from "../PlaceProps";

/** Kế hoạch: findings, then the activities with due date and status. */
export default function PlanPlace(props: PlaceProps): React.ReactNode {
  const { state, dispatch, isReadOnly, onSelect, onRun } = props;
  const { plan: words } = useWords().pane;
  const text = useTextStyles();
  const { assessment, writeFindings } = state;
  if (!assessment) return <PlanOpening isReading={state.running !== null} />;
  const { plan } = assessment;
  const findings = [...writeFindings, ...assessment.findings].filter(
    (one) => plan !== null || !isSaidByEmptyPlan(one),
  );
  return (
    <div className={text.place}>
      {!plan && (
        <EmptyPlan
          services={props.services}
          sheetNames={state.sheetNames}
          planSheet={state.settings.planSheet}
          onPickSheet={(planSheet) => {
            dispatch({ type: "settings-changed", change: { planSheet } });
          }}
        />
      )}
      <PlanImportSection {...props} />
      {(plan !== null || findings.length > 0) && (
        <section className={text.section}>
          <h2 className={text.heading}>{words.findings}</h2>
          <FindingList
            findings={findings}
            onSelect={onSelect}
            fixing={
              isReadOnly
                ? null
                : {
                    fixes: assessment.fixes,
                    chosen: state.chosenFinding,
                    isBusy: state.running !== null,
                    onChoose: (finding) => {
                      dispatch({ type: "fix-chosen", finding });
                    },
                    onApply: () => {
                      onRun("apply-fix");
                    },
                  }
            }
          />
        </section>
      )}
      {plan && (
        <Activities
          assessment={assessment}
          filter={state.planFilter}
          selected={state.selected}
          onFilter={(status) => {
            dispatch({ type: "plan-filtered", status });
          }}
          onSelect={onSelect}
        />
      )}
    </div>
  );
}

/** Where there is no plan, the empty state says so, and nobody needs a list of units yet. */
function isSaidByEmptyPlan({ code, params }: Finding): boolean {
  return code === "roster-missing" || (code === "plan-not-found" && params["name"] === "");
}

interface ActivitiesProps {
  readonly assessment: Assessment;
  readonly filter: ActivityStatus | null;
  readonly selected: PlaceProps["state"]["selected"];
  readonly onFilter: (status: ActivityStatus | null) => void;
  readonly onSelect: PlaceProps["onSelect"];
}

function Activities(props: ActivitiesProps): React.ReactNode {
  const { assessment, filter, selected, onFilter, onSelect } = props;
  const { empty, plan: words } = useWords().pane;
  const text = useTextStyles();
  const cards = useCardStyles();
  const { activities, plan } = assessment;
  const statuses = activities.map(({ status }) => status);
  const chosen = filter === null ? activities : activities.filter((one) => one.status === filter);
  return (
    <section className={text.section}>
      <h2 className={text.heading}>{words.activities(activities.length)}</h2>
      {activities.length === 0 && <p className={text.quiet}>{empty.noActivities}</p>}
      {activities.length > 1 && <ProgressPlot activities={activities} />}
      {activities.length > 1 && (
        <KindFilter
          label={words.filter}
          total={activities.length}
          counts={countByKind(statusesByUrgency, statuses)}
          names={words.statuses}
          chosen={filter}
          onChoose={onFilter}
        />
      )}
      <ShowMore
        items={chosen}
        through={chosen.findIndex((one) => isSelectedActivity(one, assessment, selected))}
      >
        {(visible) => (
          <ul className={cards.list}>
            {visible.map((assessed) => {
              const cell = cellOf(assessed, assessment);
              return (
                <ActivityCard
                  key={assessed.activity.id}
                  assessed={assessed}
                  cell={cell}
                  isSelected={isSelectedActivity(assessed, assessment, selected)}
                  onSelect={() => {
                    if (plan) onSelect(plan.table.sheet, cell);
                  }}
                />
              );
            })}
          </ul>
        )}
      </ShowMore>
    </section>
  );
}

/** The activity's content cell, "B11". */
function cellOf({ activity }: AssessedActivity, { plan }: Assessment): string {
  const columns = plan?.table.columns;
  return cellAddress(activity.rowIndexes[0] ?? 0, columns?.content ?? columns?.ordinal ?? 0);
}
