import { Field } from "@fluentui/react-components";
import { PaneSelect } from "../../components/PaneSelect";
import { SamplePlan, type SamplePlanProps } from "./SamplePlan";
import { useTextStyles } from "../../components/useTextStyles";
import { useWords } from "../../components/WordsContext";

interface PlanSheetSelectProps {
  readonly sheetNames: readonly string[];
  readonly planSheet: string | null;
  readonly onPickSheet: (sheet: string | null) => void;
}

interface EmptyPlanProps extends PlanSheetSelectProps {
  readonly services: SamplePlanProps["services"];
}

/** First run, or no plan in this workbook: says what a plan looks like and lets its sheet be picked by hand. */
export function EmptyPlan({ services, ...props }: EmptyPlanProps): React.ReactNode {
  const { empty } = useWords().pane;
  const text = useTextStyles();
  return (
    <section className={text.section}>
      <h2 className={text.heading}>{empty.noPlanTitle}</h2>
      <p className={text.paragraph}>{empty.noPlanText}</p>
      <ul className={text.bullets} aria-label={empty.columnsLabel}>
        {empty.requiredColumns.map((column) => (
          <li key={column}>
            <strong>{column}</strong>
          </li>
        ))}
        {empty.otherColumns.map((column) => (
          <li key={column}>
            {column} ({empty.optional})
          </li>
        ))}
      </ul>
      <Field label={empty.pickSheet}>
        <PlanSheetSelect {...props} />
      </Field>
      <SamplePlan services={services} />
    </section>
  );
}

/** Chooses the plan's sheet by hand, or leaves it to be found by its header. */
export function PlanSheetSelect({
  sheetNames,
  planSheet,
  onPickSheet,
  ...rest
}: PlanSheetSelectProps): React.ReactNode {
  const { settings } = useWords().pane;
  const isGone = planSheet !== null && !sheetNames.includes(planSheet);
  return (
    <PaneSelect
      {...rest}
      value={planSheet ?? ""}
      onChoose={(value) => {
        onPickSheet(value === "" ? null : value);
      }}
    >
      <option value="">{settings.planSheetAuto}</option>
      {[...(isGone ? [planSheet] : []), ...sheetNames].map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </PaneSelect>
  );
}
