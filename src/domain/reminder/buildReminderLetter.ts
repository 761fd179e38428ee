import { pointMark } from "../report/document/pointMark";
import type { ReportNames } from "../report/reportNames";
import type { ReportSettings } from "../report/ReportSettings";
import type { LetterMatter, LetterWords } from "./LetterWords";
import type { Reminder } from "./Reminder";
import type { CommonFacts } from "./ReminderWords";

/** A letter (công văn, NĐ 30/2020, Phụ lục III, mẫu 1.5) before it is a file. */
export interface ReminderLetter {
  readonly parentBody: string;
  readonly agency: string;
  readonly nation: string;
  readonly motto: string;
  readonly number: string;
  /** "V/v …". */
  readonly about: string;
  readonly placeAndDate: string;
  /** One line, or "Kính gửi:" and one line a unit. */
  readonly addressees: readonly string[];
  readonly paragraphs: readonly string[];
  readonly recipientsHead: string;
  readonly recipients: readonly string[];
  /** Lines over the signature. */
  readonly authority: readonly string[];
  readonly signatory: string;
  /** "Văn phòng Sở Nội vụ". */
  readonly issuer: string;
}

/** More units than these are named in the list alone. */
const mostAddressees = 12;

/**
 * The letter to the units of the reminders: one unit gets its own reminder's text; several get one letter in common,
 * with what each has to do. The office issues it, whoever the report goes to, so that signature and "Nơi nhận" of a
 * report to the province are not used.
 */
export function buildReminderLetter(
  reminders: readonly Reminder[],
  facts: CommonFacts,
  { settings, names }: { readonly settings: ReportSettings; readonly names: ReportNames },
  words: LetterWords,
): ReminderLetter {
  const { document } = words;
  const isOffice = settings.template === "office";
  const authority = isOffice ? settings.authority.split(/\r?\n/u).filter(Boolean) : [];
  return {
    parentBody: names.department,
    agency: settings.office || document.office,
    nation: document.nation,
    motto: document.motto,
    number: document.numberLine(words.symbol),
    about: words.about(matterOf(reminders, facts)),
    placeAndDate: document.placeAndDate(names.place, facts.date),
    addressees: addresseeLines(reminders, words),
    paragraphs: letterParagraphs(reminders, facts, words),
    recipientsHead: document.recipientsHead,
    recipients: words.recipients,
    authority: authority.length > 0 ? authority : words.authority,
    signatory: isOffice ? settings.signatory : "",
    issuer: document.officeOf(names.departmentName),
  };
}

function matterOf(reminders: readonly Reminder[], { period }: CommonFacts): LetterMatter {
  const rounds = new Set(reminders.map(({ round }) => round));
  const [round = 1] = rounds;
  return {
    period,
    hasReports: reminders.some(({ cause }) => cause.state !== null || cause.missing.length > 0),
    hasWork: reminders.some(({ cause }) => cause.overdue.length + cause.dueSoon.length > 0),
    round: rounds.size === 1 ? round : 1,
  };
}

function addresseeLines(reminders: readonly Reminder[], words: LetterWords): string[] {
  const [first] = reminders;
  if (first && reminders.length === 1) return [words.addressedTo(first.unit)];
  if (reminders.length > mostAddressees) return [words.addressedTo(words.manyUnits)];
  return [words.addressedToAll, ...listed(reminders.map(({ unit }) => `- ${unit}`))];
}

function letterParagraphs(
  reminders: readonly Reminder[],
  facts: CommonFacts,
  words: LetterWords,
): string[] {
  const [first] = reminders;
  if (first && reminders.length === 1) return first.body.split(/\r?\n/u);
  const units = reminders.map(
    ({ unit, summary }, index) => `${pointMark(index, reminders.length)}${unit}: ${summary}`,
  );
  return [words.opening(facts), ...listed(units), words.closing(facts)];
}

/** Points of a list end with ";", the last with a full stop. */
function listed(lines: readonly string[]): string[] {
  return lines.map((line, index) => `${line}${index === lines.length - 1 ? "." : ";"}`);
}
