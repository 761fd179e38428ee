import { Checkbox } from "@fluentui/react-components";
import type { AssessedActivity } from "../../domain/Assessment";
import type { HeadSetting, PlanImport } from "../../domain/document/buildPlanImport";
import type { PlanTableSearch } from "../../domain/document/locatePlanTables";
import { findingMessage } from "../../i18n/findingMessage";
import { ShowMore } from "../components/ShowMore";
import { useCardStyles } from "../components/useCardStyles";
import { useTextStyles } from "../components/useTextStyles";
import { usePaneWords } from "../components/WordsContext";

interface PlanImportPreviewProps {
  readonly plan: PlanImport;
  readonly search: PlanTableSearch;
  readonly taken: ReadonlySet<HeadSetting>;
  readonly onTake: (setting: HeadSetting, isTaken: boolean) => void;
}

/** What was read in the document beside what would be written: its head, the activities, the settings. */
export function PlanImportPreview(props: PlanImportPreviewProps): React.ReactNode {
  const { plan, search } = props;
  const say = usePaneWords().planImport;
  const text = useTextStyles();
  const cards = useCardStyles();
  const { activities } = plan.assessment;
  const others = search.others.map(({ number }) => number).join(", ");
  const { otherParagraphs } = plan.head;
  return (
    <>
      <h3 className={text.subheading}>{say.read}</h3>
      <Facts {...plan} />
      {plan.table.numbers.length > 1 && (
        <p className={text.quiet}>{say.joined(plan.table.numbers.length)}</p>
      )}
      {plan.hasLegacyFonts && <p className={text.quiet}>{say.legacyFonts}</p>}
      {others !== "" && <p className={text.quiet}>{say.otherTables(others)}</p>}
      {otherParagraphs > 0 && <p className={text.quiet}>{say.otherParagraphs(otherParagraphs)}</p>}
      <h3 className={text.subheading}>
        {plan.isThere ? say.isThere(plan.sheet) : say.willWrite(plan.sheet, activities.length)}
      </h3>
      {plan.otherPlan !== null && <p className={text.paragraph}>{say.otherPlan(plan.otherPlan)}</p>}
      <ShowMore items={activities}>
        {(visible) => (
          <ul className={cards.list}>
            {visible.map((one) => (
              <ActivityLine key={one.activity.id} assessed={one} />
            ))}
          </ul>
        )}
      </ShowMore>
      <Settings {...props} />
      <PlanFindings plan={plan} />
    </>
  );
}

function Facts({ head, assessment: { plan } }: PlanImport): React.ReactNode {
  const words = usePaneWords();
  const say = words.planImport;
  const text = useTextStyles();
  const lines = [
    [say.facts.issuer, plan?.letterhead.join(" – ")],
    [say.facts.number, head.number],
    [say.facts.date, plan?.issuedOn ? words.calendar.date(plan.issuedOn) : ""],
    [say.facts.title, plan?.title],
    [say.facts.year, plan ? String(plan.year) : ""],
    [say.facts.signatory, [...head.authority, head.signatory].filter(Boolean).join(" ")],
    [say.facts.recipients, head.recipients.join(" ")],
  ] as const;
  return (
    <ul className={text.bullets}>
      {lines.map(([name, value = ""]) => (
        <li key={name}>
          {name}: {value === "" ? say.notFound : value}
        </li>
      ))}
    </ul>
  );
}

/** The row's words as the document has them, and how its timing is read. */
function ActivityLine({ assessed }: { readonly assessed: AssessedActivity }): React.ReactNode {
  const words = usePaneWords();
  const say = words.planImport;
  const cards = useCardStyles();
  const { ordinal, content, lead, coordinators, timing } = assessed.activity;
  const kind = say.timingKinds[timing.kind];
  const read = timing.due ? `${kind}, ${say.due(words.calendar.date(timing.due))}` : kind;
  return (
    <li className={cards.card}>
      {ordinal === "" ? content : say.activity(ordinal, content)}
      <div className={cards.details}>
        {lead !== "" && <span>{say.lead(lead)}</span>}
        {coordinators !== "" && <span>{say.coordinators(coordinators)}</span>}
        <span>{say.timing(timing.text === "" ? say.noTiming : timing.text, read)}</span>
      </div>
    </li>
  );
}

function Settings({ plan, taken, onTake }: PlanImportPreviewProps): React.ReactNode {
  const say = usePaneWords().planImport;
  const text = useTextStyles();
  if (plan.proposals.length === 0) return null;
  return (
    <>
      <p className={text.paragraph}>{say.settingsHint}</p>
      {plan.proposals.map(({ setting, value }) => (
        <Checkbox
          key={setting}
          checked={taken.has(setting)}
          label={`${say.settings[setting]}: ${value.replaceAll("\n", " ")}`}
          onChange={(_event, { checked }) => {
            onTake(setting, checked === true);
          }}
        />
      ))}
    </>
  );
}

function PlanFindings({ plan: { findings } }: { readonly plan: PlanImport }): React.ReactNode {
  const words = usePaneWords();
  const say = words.planImport;
  const text = useTextStyles();
  if (findings.length === 0) return <p className={text.quiet}>{say.noFindings}</p>;
  return (
    <details>
      <summary>{say.findings(findings.length)}</summary>
      <ul className={text.bullets}>
        {findings.map((finding, index) => (
          <li key={index}>{findingMessage(finding, words)}</li>
        ))}
      </ul>
    </details>
  );
}
