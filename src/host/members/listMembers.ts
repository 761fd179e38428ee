import type { Basis, ClassTable, MemberFacts } from "../protocol/ClassTable";
import { applicationTable, workbookCreatedTable } from "./workbook/Application";
import {
  conditionalFillTable,
  conditionalFontTable,
  conditionalFormatTable,
  conditionalRangeFormatTable,
  conditionalRuleTable,
  customConditionalFormatTable,
} from "./rules/ConditionalFormat";
import {
  chartAxesTable,
  chartAxisTable,
  chartAxisTitleTable,
  chartGridlinesTable,
} from "./charts/ChartAxes";
import {
  chartAreaFormatTable,
  chartAxisFormatTable,
  chartAxisTitleFormatTable,
  chartDataLabelFormatTable,
  chartFontTable,
  chartLegendFormatTable,
  chartTitleFormatTable,
} from "./charts/ChartFormats";
import { chartDataLabelsTable } from "./charts/ChartLabels";
import {
  chartFillTable,
  chartLineFormatTable,
  chartPointFormatTable,
  chartPointsTable,
  chartPointTable,
  chartSeriesCollectionTable,
  chartSeriesFormatTable,
  chartSeriesTable,
} from "./charts/ChartSeries";
import { chartLegendTable } from "./charts/ChartLegend";
import { chartsTable } from "./charts/Charts";
import { chartTable } from "./charts/Chart";
import { chartTitleTable } from "./charts/ChartTitle";
import { commentRepliesTable, commentReplyTable } from "./comments/CommentReplies";
import { commentsTable, commentTable } from "./comments/Comments";
import { conditionalFormatsTable } from "./rules/ConditionalFormatCollection";
import {
  customXmlPartsTable,
  customXmlPartTable,
  customXmlScopeTable,
} from "./workbook/CustomXmlParts";
import { dataValidationTable } from "./rules/DataValidation";
import { freezePanesTable } from "./worksheet/FreezePanes";
import { functionResultTable, functionsTable } from "./workbook/Functions";
import { namesTable, nameTable } from "./workbook/Names";
import { headerFooterGroupTable, headerFooterTable } from "./page/HeadersFooters";
import { pageBreaksTable, pageBreakTable } from "./page/PageBreaks";
import { pageLayoutTable } from "./page/PageLayout";
import { rangeTable } from "./range/Range";
import { rangeAreasTable, rangeCollectionTable } from "./range/RangeAreas";
import { bordersTable, borderTable } from "./range/RangeBorders";
import {
  formatProtectionTable,
  rangeFillTable,
  rangeFontTable,
  rangeFormatTable,
} from "./range/RangeFormat";
import { rangeSortTable } from "./range/RangeSort";
import { settingsTable, settingTable } from "./workbook/Settings";
import { tableTable } from "./tables/Table";
import { tablesTable } from "./tables/TableCollection";
import { tableColumnsTable, tableColumnTable } from "./tables/TableColumns";
import { tableRowsTable, tableRowTable } from "./tables/TableRows";
import { workbookProtectionTable, workbookTable } from "./workbook/Workbook";
import { worksheetTable } from "./worksheet/Worksheet";
import { worksheetsTable } from "./worksheet/WorksheetCollection";
import { worksheetProtectionTable } from "./worksheet/WorksheetProtection";

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
