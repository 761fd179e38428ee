import type { Plan } from "../plan/Plan";
import { foldText } from "../text/foldText";
import { agencyName } from "./document/agencyName";
import type { DocumentWords } from "./document/DocumentWords";
import { placeOf } from "./document/placeOf";
import type { ReportSettings } from "./ReportSettings";

/** Names as the report shows them, filled from the plan's head where nothing is set. */
export interface ReportNames {
  readonly parentBody: string;
  readonly department: string;
  readonly place: string;
  /** The same two as they are written in a sentence: "Sở Nội vụ". */
  readonly departmentName: string;
  readonly parentName: string;
}

/**
 * The names that are set; where they are not, those of the plan's letterhead: the last body issued it, those above
 * are its parents.
 */
export function reportNames(settings: ReportSettings, plan: Plan | null): ReportNames {
  const letterhead = plan?.letterhead ?? [];
  const isOffice = (line: string) => /^văn phòng(?!\p{L})/u.test(foldText(line));
  const bodies = letterhead.filter((line) => !isOffice(line));
  const department = settings.department || (bodies.at(-1) ?? "");
  const parentBody = settings.parentBody || bodies.slice(0, -1).join("\n");
  return {
    department,
    parentBody,
    departmentName: agencyName(department),
    parentName: agencyName(parentBody),
    place: settings.place || placeOf([parentBody, ...letterhead]),
  };
}

/**
 * Who issues the report, as it is written in a sentence: "Văn phòng Sở Nội vụ", or "Sở Nội vụ" where it goes to the
 * province.
 */
export function issuerOf(
  { template }: ReportSettings,
  { departmentName }: ReportNames,
  words: Pick<DocumentWords, "officeOf">,
): string {
  return template === "office" ? words.officeOf(departmentName) : departmentName;
}

/** Symbol of the paper: the one that is set, else "BC-VP" or "BC-SNV". */
export function symbolOf(
  { symbol, template }: ReportSettings,
  { departmentName }: ReportNames,
  words: Pick<DocumentWords, "symbol">,
): string {
  return symbol || words.symbol(template, departmentName);
}
