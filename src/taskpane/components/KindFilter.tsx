import { Field } from "@fluentui/react-components";
import { PaneSelect } from "./PaneSelect";
import { useWords } from "./WordsContext";

interface KindFilterProps<Kind extends string> {
  readonly label: string;
  readonly total: number;
  readonly counts: readonly { readonly kind: Kind; readonly count: number }[];
  readonly names: Readonly<Record<Kind, string>>;
  readonly chosen: Kind | null;
  readonly onChoose: (kind: Kind | null) => void;
}

/** Picks one state out of those that occur, each with how many there are. */
export function KindFilter<Kind extends string>(props: KindFilterProps<Kind>): React.ReactNode {
  const { plan } = useWords().pane;
  return (
    <Field label={props.label}>
      <PaneSelect
        value={props.chosen ?? ""}
        onChoose={(value) => {
          props.onChoose(props.counts.find(({ kind }) => kind === value)?.kind ?? null);
        }}
      >
        <option value="">{plan.all(props.total)}</option>
        {props.counts.map(({ kind, count }) => (
          <option key={kind} value={kind}>
            {plan.filterOption(props.names[kind], count)}
          </option>
        ))}
      </PaneSelect>
    </Field>
  );
}
