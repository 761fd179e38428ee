import { Button, Checkbox, Field, Radio, RadioGroup, Textarea } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import {
  documentParts,
  optionalParts,
  type DocumentPart,
  type ReportPart,
  type ReportSettings,
} from "../../../domain/report/ReportSettings";
import { reportNames } from "../../../domain/report/reportNames";
import type { PlaceProps } from "../PlaceProps";
import { PaneInput } from "../../components/PaneInput";
import { useTextStyles } from "../../components/useTextStyles";
import { usePaneWords, useWords } from "../../components/WordsContext";

type Saving = "idle" | "saving" | "saved" | "failed";

/** The report: who it goes to, agency, signature and Nơi nhận, and its parts; kept with the workbook. */
export function ReportSettingsSection(props: PlaceProps): React.ReactNode {
  const words = useWords().pane.settings.report;
  const text = useTextStyles();
  const { services, state, isReadOnly } = props;
  const [settings, setSettings] = useState<ReportSettings | null>(null);
  const [saving, setSaving] = useState<Saving>("idle");
  useEffect(() => {
    let isHere = true;
    services.loadReportSettings().then(
      (kept) => {
        if (isHere) setSettings(kept);
      },
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [services]);
  if (!settings) return null;
  const change = (changed: Partial<ReportSettings>): void => {
    setSettings({ ...settings, ...changed });
    setSaving("idle");
  };
  const save = (): void => {
    setSaving("saving");
    services.keepReportSettings(settings).then(
      (findings) => {
        setSaving(findings.length === 0 ? "saved" : "failed");
      },
      () => {
        setSaving("failed");
      },
    );
  };
  return (
    <section className={text.section}>
      <h2 className={text.heading}>{words.heading}</h2>
      <p className={text.quiet}>{words.hint}</p>
      <Template settings={settings} onChange={change} />
      <Names {...props} settings={settings} onChange={change} />
      <Parts settings={settings} onChange={change} />
      <Button
        disabledFocusable={saving === "saving" || state.running !== null || isReadOnly}
        onClick={save}
      >
        {words.save}
      </Button>
      <p className={text.paragraph} role="status">
        {saving === "saved" && words.saved}
        {saving === "failed" && words.failed}
      </p>
    </section>
  );
}

interface PartProps {
  readonly settings: ReportSettings;
  readonly onChange: (changed: Partial<ReportSettings>) => void;
}

function Template({ settings, onChange }: PartProps): React.ReactNode {
  const words = useWords().pane.settings.report;
  return (
    <>
      <Field label={words.template}>
        <RadioGroup
          value={settings.template}
          onChange={(_event, { value }) => {
            onChange({ template: value === "department" ? "department" : "office" });
          }}
        >
          <Radio value="office" label={words.toDirector} />
          <Radio value="department" label={words.toProvince} />
        </RadioGroup>
      </Field>
      <Field label={words.resultTexts}>
        <RadioGroup
          value={settings.resultTexts}
          onChange={(_event, { value }) => {
            onChange({ resultTexts: value === "merged" ? "merged" : "units" });
          }}
        >
          <Radio value="units" label={words.oneRowAUnit} />
          <Radio value="merged" label={words.merged} />
        </RadioGroup>
      </Field>
    </>
  );
}

const lineFields = [
  "parentBody",
  "department",
  "office",
  "place",
  "symbol",
  "addressee",
  "signatory",
] as const;
const textFields = ["authority", "recipients"] as const;

/** What the report takes by itself stands in each empty field as a hint. */
function Names({ settings, onChange, state }: PartProps & PlaceProps): React.ReactNode {
  const { pane, report } = usePaneWords();
  const words = pane.settings.report;
  const names = reportNames(settings, state.assessment?.plan ?? null);
  const { template } = settings;
  const sentence = {
    template,
    department: names.departmentName,
    parentBody: names.parentName,
  };
  const proposed: Readonly<
    Record<(typeof lineFields)[number] | (typeof textFields)[number], string>
  > = {
    parentBody: names.parentBody,
    department: names.department,
    office: report.document.office,
    place: names.place,
    symbol: report.document.symbol(template, names.departmentName),
    addressee: report.document.addressee(sentence),
    signatory: "",
    authority: report.document.authority(template).join("\n"),
    recipients: report.document.recipients(sentence).join("\n"),
  };
  return (
    <>
      {lineFields.map((name) => (
        <Field key={name} label={words.fields[name]}>
          <PaneInput
            value={settings[name]}
            placeholder={proposed[name]}
            onChange={(_event, { value }) => {
              onChange({ [name]: value });
            }}
          />
        </Field>
      ))}
      {textFields.map((name) => (
        <Field key={name} label={words.fields[name]}>
          <Textarea
            value={settings[name]}
            placeholder={proposed[name]}
            resize="vertical"
            onChange={(_event, { value }) => {
              onChange({ [name]: value });
            }}
          />
        </Field>
      ))}
    </>
  );
}

function Parts({ settings, onChange }: PartProps): React.ReactNode {
  const { pane, report } = usePaneWords();
  const text = useTextStyles();
  const words = pane.settings.report;
  const isDocumentPart = (part: ReportPart): part is DocumentPart =>
    documentParts.some((one) => one === part);
  const labelOf = (part: ReportPart): string =>
    isDocumentPart(part)
      ? report.document.partNames[part]
      : words.annex(report.annexes[part].heading);
  return (
    <>
      <h3 className={text.subheading}>{words.parts}</h3>
      <div role="group" aria-label={words.parts}>
        {optionalParts.map((part) => (
          <Checkbox
            key={part}
            label={labelOf(part)}
            checked={!settings.leftOut.includes(part)}
            onChange={(_event, { checked }) => {
              const others = settings.leftOut.filter((one) => one !== part);
              onChange({ leftOut: checked === true ? others : [...others, part] });
            }}
          />
        ))}
      </div>
    </>
  );
}
