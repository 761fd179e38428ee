import type { Basis, ClassTable, MemberFacts } from "../protocol/ClassTable";
import { applicationTable, workbookCreatedTable } from "./Application";
import {
  conditionalFillTable,
  conditionalFontTable,
  conditionalFormatTable,
  conditionalRangeFormatTable,
  conditionalRuleTable,
  customConditionalFormatTable,
} from "./ConditionalFormat";
import {
  chartAxesTable,
  chartAxisTable,
  chartAxisTitleTable,
  chartGridlinesTable,
} from "./ChartAxes";
import {
  chartAreaFormatTable,
  chartAxisFormatTable,
  chartAxisTitleFormatTable,
  chartDataLabelFormatTable,
  chartFontTable,
  chartLegendFormatTable,
  chartTitleFormatTable,
} from "./ChartFormats";
import { chartDataLabelsTable } from "./ChartLabels";
import {
  chartFillTable,
  chartLineFormatTable,
  chartPointFormatTable,
  chartPointsTable,
  chartPointTable,
  chartSeriesCollectionTable,
  chartSeriesFormatTable,
  chartSeriesTable,
} from "./ChartSeries";
import { chartLegendTable, chartsTable, chartTable, chartTitleTable } from "./Charts";
import { commentRepliesTable, commentReplyTable } from "./CommentReplies";
import { commentsTable, commentTable } from "./Comments";
import { conditionalFormatsTable } from "./ConditionalFormatCollection";
import { customXmlPartsTable, customXmlPartTable, customXmlScopeTable } from "./CustomXmlParts";
import { dataValidationTable } from "./DataValidation";
import { freezePanesTable } from "./FreezePanes";
import { functionResultTable, functionsTable } from "./Functions";
import { namesTable, nameTable } from "./Names";
import { headerFooterGroupTable, headerFooterTable } from "./HeadersFooters";
import { pageBreaksTable, pageBreakTable } from "./PageBreaks";
import { pageLayoutTable } from "./PageLayout";
import { rangeTable } from "./Range";
import { rangeAreasTable, rangeCollectionTable } from "./RangeAreas";
import { bordersTable, borderTable } from "./RangeBorders";
import {
  formatProtectionTable,
  rangeFillTable,
  rangeFontTable,
  rangeFormatTable,
} from "./RangeFormat";
import { rangeSortTable } from "./RangeSort";
import { settingsTable, settingTable } from "./Settings";
import { tableTable } from "./Table";
import { tablesTable } from "./TableCollection";
import { tableColumnsTable, tableColumnTable } from "./TableColumns";
import { tableRowsTable, tableRowTable } from "./TableRows";
import { workbookProtectionTable, workbookTable } from "./Workbook";
import { worksheetTable } from "./Worksheet";
import { worksheetsTable } from "./WorksheetCollection";
import { worksheetProtectionTable } from "./WorksheetProtection";

/** One member that the host serves. */
export interface ListedMember {
  readonly className: string;
  readonly member: string;
  /** ExcelApi version, which may be above every level (notes); "0" for what Office.js calls on its own account. */
  readonly since: string;
  /** Where it is documented: "docs.microsoft.com excel.range, values". */
  readonly source: string;
  readonly basis: Basis;
  readonly note: string;
  readonly isWritable: boolean;
}

/**
 * Every member that the host serves, class by class; whatever is not in the list answers ApiNotFound, and so do members
 * above the level that is set.
 */
export function listMembers(): readonly ListedMember[] {
  return [
    ...membersOf(workbookTable),
    ...membersOf(workbookProtectionTable),
    ...membersOf(applicationTable),
    ...membersOf(workbookCreatedTable),
    ...membersOf(functionsTable),
    ...membersOf(functionResultTable),
    ...membersOf(settingsTable),
    ...membersOf(settingTable),
    ...membersOf(tablesTable),
    ...membersOf(tableTable()),
    ...membersOf(tableColumnsTable),
    ...membersOf(tableColumnTable),
    ...membersOf(tableRowsTable),
    ...membersOf(tableRowTable),
    ...membersOf(customXmlPartsTable),
    ...membersOf(customXmlScopeTable),
    ...membersOf(customXmlPartTable),
    ...membersOf(commentsTable),
    ...membersOf(commentTable),
    ...membersOf(commentRepliesTable),
    ...membersOf(commentReplyTable),
    ...membersOf(namesTable),
    ...membersOf(nameTable),
    ...membersOf(worksheetsTable),
    ...membersOf(worksheetTable()),
    ...membersOf(worksheetProtectionTable),
    ...membersOf(freezePanesTable),
    ...membersOf(pageLayoutTable),
    ...membersOf(headerFooterGroupTable),
    ...membersOf(headerFooterTable),
    ...membersOf(pageBreaksTable),
    ...membersOf(pageBreakTable),
    ...membersOf(chartsTable),
    ...membersOf(chartTable),
    ...membersOf(chartTitleTable),
    ...membersOf(chartLegendTable),
    ...membersOf(chartAxesTable),
    ...membersOf(chartAxisTable),
    ...membersOf(chartAxisTitleTable),
    ...membersOf(chartGridlinesTable),
    ...membersOf(chartSeriesCollectionTable),
    ...membersOf(chartSeriesTable),
    ...membersOf(chartPointsTable),
    ...membersOf(chartPointTable),
    ...membersOf(chartSeriesFormatTable),
    ...membersOf(chartPointFormatTable),
    ...membersOf(chartFillTable),
    ...membersOf(chartLineFormatTable),
    ...membersOf(chartDataLabelsTable),
    ...membersOf(chartFontTable),
    ...membersOf(chartAreaFormatTable),
    ...membersOf(chartTitleFormatTable),
    ...membersOf(chartLegendFormatTable),
    ...membersOf(chartAxisFormatTable),
    ...membersOf(chartAxisTitleFormatTable),
    ...membersOf(chartDataLabelFormatTable),
    ...membersOf(rangeTable()),
    ...membersOf(rangeSortTable),
    ...membersOf(dataValidationTable),
    ...membersOf(rangeFormatTable),
    ...membersOf(rangeFillTable),
    ...membersOf(rangeFontTable),
    ...membersOf(formatProtectionTable),
    ...membersOf(bordersTable),
    ...membersOf(borderTable),
    ...membersOf(rangeAreasTable),
    ...membersOf(rangeCollectionTable),
    ...membersOf(conditionalFormatsTable),
    ...membersOf(conditionalFormatTable),
    ...membersOf(customConditionalFormatTable),
    ...membersOf(conditionalRuleTable),
    ...membersOf(conditionalRangeFormatTable),
    ...membersOf(conditionalFillTable),
    ...membersOf(conditionalFontTable),
  ];
}

function membersOf<T>(table: ClassTable<T>): ListedMember[] {
  const listed = (member: string, facts: MemberFacts, isWritable = false): ListedMember => ({
    className: table.name,
    member,
    since: facts.since,
    source: `docs.microsoft.com ${table.page}, ${member}`,
    basis: facts.basis ?? "documented",
    note: facts.note ?? "",
    isWritable,
  });
  const properties = Object.entries(table.properties).map(([name, property]) =>
    listed(name, property, property.set !== undefined),
  );
  const others = [table.children, table.openers, table.calls]
    .flatMap((members) => Object.entries(members ?? {}))
    .map(([name, facts]: [string, MemberFacts]) => listed(name, facts));
  const indexer = table.indexer ? [listed("getItem", table.indexer)] : [];
  return [...properties, ...others, ...indexer];
}
