import type { DocumentParts } from "./buildDocument";
import { documentRow } from "./documentRows";
import type { ReportRowModel } from "../ReportModel";
import { symbolOf } from "../reportNames";

/**
 * Issuing body and country, number, place and date, type and subject, period, addressee, opening
 * (NĐ 30/2020, Phụ lục I, phần I, mục II).
 */
export function buildDocumentHead(parts: DocumentParts): ReportRowModel[] {
  const { assessment, names, settings, subject, words } = parts;
  const { document } = words;
  const { date } = assessment.options;
  const isOffice = settings.template === "office";
  const above = isOffice ? names.department : names.parentBody;
  const agency = isOffice ? settings.office || document.office : names.department;
  const symbol = symbolOf(settings, names, document);
  const addressee = settings.addressee || document.addressee(sentenceNames(parts));
  return [
    documentRow("letterhead", "parent body", { left: above, right: document.nation }),
    documentRow("agency", "agency", { left: agency, right: document.motto }),
    documentRow("numberAndDate", "number and date", {
      left: document.numberLine(symbol),
      right: document.placeAndDate(names.place, date),
    }),
    documentRow("title", "type", { left: document.documentType }),
    documentRow("subject", "subject", { left: subject }),
    documentRow("period", "period", { left: document.periodLine(assessment.period, date) }),
    documentRow("addressee", "addressee", { left: document.addressedTo(addressee) }),
    documentRow("paragraph", "opening", { left: document.opening(subject, sentenceNames(parts)) }),
  ];
}

/** Closing, "Nơi nhận" beside the signature block, and the way to the annexes. */
export function buildDocumentFoot(parts: DocumentParts): ReportRowModel[] {
  const { annexes, settings, subject, words } = parts;
  const { document } = words;
  const lines = (text: string) => text.split(/\r?\n/u).filter((line) => line.trim() !== "");
  const authority = lines(settings.authority);
  const over = authority.length > 0 ? authority : document.authority(settings.template);
  const kept = lines(settings.recipients);
  const recipients = kept.length > 0 ? kept : document.recipients(sentenceNames(parts));
  return [
    documentRow("paragraph", "closing", { left: document.closing(subject, sentenceNames(parts)) }),
    documentRow("authority", "authority", {
      left: document.recipientsHead,
      right: over.join("\n"),
    }),
    ...recipients.map((left, index) =>
      documentRow("recipient", `recipient ${index + 1}`, { left }),
    ),
    documentRow("signatory", "signatory", { right: settings.signatory }),
    documentRow("subheading", "attachments", { left: document.attachments }),
    ...annexes.map(({ kind, number, heading, summary }) =>
      documentRow("paragraph", `annex ${kind}`, {
        left: document.attachment(number, heading, summary),
      }),
    ),
  ];
}

/** Names as sentences have them. */
function sentenceNames({ names, settings }: DocumentParts) {
  const { departmentName: department, parentName: parentBody } = names;
  return { template: settings.template, department, parentBody };
}
