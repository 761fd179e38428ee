import type { Finding, FindingParams } from "../domain/Finding";
import type { PaneWords } from "./Words";

/** The finding as a full sentence: where, what, and what to do. Its params must be those of its code. */
export function findingMessage(finding: Finding, words: Pick<PaneWords, "findings">): string {
  // `finding()` ties params to the code; the union of all codes loses that tie.
  const say = words.findings[finding.code] as (params: FindingParams) => string;
  const sentence = say(finding.params);
  if (finding.sheet === null) return sentence.charAt(0).toLocaleUpperCase("vi") + sentence.slice(1);
  return `${words.findings.place(finding.sheet, finding.cell)}: ${sentence}`;
}
