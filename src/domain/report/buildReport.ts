import type { Assessment } from "../Assessment";
import type { Consolidation } from "../consolidation/Consolidation";
import { buildProposalSection } from "./buildProposalSection";
import {
  buildOverdueSection,
  buildResultSection,
  buildUnplannedSection,
} from "./buildResultSections";
import { buildSubmissionSection } from "./buildSubmissionSection";
import { placeOf } from "./placeOf";
import type { ReportModel, ReportSection } from "./ReportModel";
import type { ReportWords } from "./ReportWords";

/**
 * What the report sheet says, before it has cells. Units' words go in letter for letter; every other word
 * comes from `words`. Dates become serials of the workbook's own date system.
 */
export function buildReport(
  assessment: Assessment,
  consolidation: Consolidation,
  words: ReportWords,
): ReportModel {
  const { plan, period, options } = assessment;
  const letterhead = plan?.letterhead ?? [];
  return {
    letterhead,
    nation: words.nation,
    placeAndDate: words.placeAndDate(placeOf(letterhead), options.date),
    title: words.documentType,
    subtitles: [subject(plan?.title ?? "", words), words.periodLine(period, options.date)],
    sections: lettered([
      buildSubmissionSection(assessment, words),
      buildResultSection(assessment, consolidation, words),
      buildOverdueSection(assessment, consolidation, words),
      buildProposalSection(assessment, consolidation, words),
      ...(consolidation.unmatched.length === 0
        ? []
        : [buildUnplannedSection(assessment, consolidation, words)]),
    ]),
  };
}

/** Titles that name another kind of paper are not called a plan: "Danh mục nhiệm vụ tuyên truyền năm 2023". */
const otherKind = /^(danh mục|chương trình|đề án|phương án|phụ lục|biểu|bảng|nhiệm vụ)(?!\p{L})/iu;

/** "KẾ HOẠCH\nTuyên truyền công tác…" is a plan about "Tuyên truyền công tác…". */
function subject(planTitle: string, words: ReportWords): string {
  const title = planTitle.normalize("NFC").replace(/\s+/g, " ").trim();
  const about = title.replace(/^kế hoạch\s*/iu, "");
  if (about === "") return words.subject;
  return otherKind.test(title) ? words.subjectOfOther(title) : words.subjectOf(about);
}

function lettered(sections: readonly Omit<ReportSection, "letter">[]): ReportSection[] {
  return sections.map((section, index) => ({
    letter: String.fromCharCode("A".charCodeAt(0) + index),
    ...section,
  }));
}
