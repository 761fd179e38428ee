import type { ReportChange } from "../../../domain/consolidation/compareReports";
import { ShowMore } from "../../components/ShowMore";
import { useTextStyles } from "../../components/useTextStyles";
import { useWords } from "../../components/WordsContext";

interface ChangeListProps {
  readonly changes: readonly ReportChange[];
}

/** What a run adds to, changes in and removes from the last report: the old text beside the new. */
export function ChangeList({ changes }: ChangeListProps): React.ReactNode {
  const words = useWords().pane.consolidate;
  const text = useTextStyles();
  const count = (kind: ReportChange["kind"]): number =>
    changes.filter((change) => change.kind === kind).length;
  return (
    <>
      <p className={text.paragraph}>
        {words.changes(count("added"), count("changed"), count("removed"))}
      </p>
      <ShowMore items={changes}>
        {(visible) => (
          <ul className={text.bullets}>
            {visible.map((change, index) => (
              <Change key={index} change={change} />
            ))}
          </ul>
        )}
      </ShowMore>
    </>
  );
}

function Change({ change }: { readonly change: ReportChange }): React.ReactNode {
  const words = useWords().pane.consolidate;
  const text = useTextStyles();
  const { kind, ordinal, content, unit, field, before, after, isUnderEdit } = change;
  const where = words.changeWhere(ordinal, content, unit);
  return (
    <li>
      {words.changeKinds[kind]}: {field === "" ? where : `${where} – ${field}`}
      {kind !== "added" && (
        <p className={text.quiet}>
          {words.changeBefore}: {before === "" ? words.changeBlank : before}
        </p>
      )}
      {kind !== "removed" && (
        <p className={text.paragraph}>
          {words.changeAfter}: {after === "" ? words.changeBlank : after}
        </p>
      )}
      {isUnderEdit && <p className={text.quiet}>{words.changeUnderEdit}</p>}
    </li>
  );
}
