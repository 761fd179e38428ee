import type { FindingWords } from "../FindingWords";
import { quote } from "../quote";
import { calendarEn } from "./calendar";
import { unitFileEn } from "./unitFile";

const { isoDate, periodInSentence, number } = calendarEn;

function activity(ordinal: string): string {
  return ordinal === "" ? "this activity" : `activity ${ordinal}`;
}

function report(period: string): string {
  return period === "" ? "report" : `report for ${periodInSentence(period)}`;
}

function maybe(suggestion: string): string {
  return suggestion === "" ? "" : ` (did you mean “${suggestion}”?)`;
}

/** English twin of `findingsVi`. */
export const findingsEn: FindingWords = {
  place: (sheet, cell) => (cell === null ? `Sheet “${sheet}”` : `Sheet “${sheet}”, cell ${cell}`),

  "plan-not-found": ({ name }) =>
    name === ""
      ? "no plan table was found. Open a workbook whose plan has a header row with “TT”, “Nội dung”, “Cơ quan chủ trì” and “Thời gian thực hiện”, or choose the plan's sheet."
      : `sheet ${quote(name)} holds no plan table or is not in the workbook. Check the sheet's name and the table's header row.`,
  "plan-ambiguous": ({ sheets }) =>
    `several sheets could be the plan: ${sheets}. Choose the one to consolidate.`,
  "column-missing": ({ role }) =>
    `the plan table has no “${columnEn(role)}” column. Add it or correct its header.`,
  "column-ambiguous": ({ role, text, used }) =>
    `two columns could be “${columnEn(role)}”: ${quote(used)} was taken, ${quote(text)} left aside. Correct the headers if this is wrong.`,
  "ordinal-duplicate": ({ ordinal }) =>
    `number ${quote(ordinal)} occurs twice in one section. Renumber the rows.`,
  "ordinal-gap": ({ ordinal, expected }) =>
    `numbers do not follow on: ${expected} was expected, ${quote(ordinal)} found. Check whether a row is missing.`,
  "content-blank": ({ ordinal }) =>
    `${activity(ordinal)} has no content. Enter it or delete the row.`,
  "lead-blank": ({ ordinal }) => `${activity(ordinal)} names no lead unit. Enter one.`,
  "lead-unknown": ({ ordinal, text, suggestion }) =>
    `lead ${quote(text)} of ${activity(ordinal)} is not in the list of units${maybe(suggestion)}. Correct the name or add the unit to the list.`,
  "lead-ended": ({ ordinal, unit, to }) =>
    `${unit}, the lead of ${activity(ordinal)}, ended on ${isoDate(to)}, so that nobody reports on it any more. Say in the list of units (“Sáp nhập vào”) who has taken over, or correct the lead.`,
  "coordinator-unknown": ({ ordinal, text, suggestion }) =>
    `coordinating unit ${quote(text)} of ${activity(ordinal)} is not in the list of units${maybe(suggestion)}. Correct the name or add the unit to the list.`,
  "timing-blank": ({ ordinal }) =>
    `${activity(ordinal)} has no timing, so its due date cannot be followed. Enter one.`,
  "timing-unreadable": ({ ordinal, text }) =>
    `the due date of ${activity(ordinal)} could not be read from ${quote(text)}. Enter a definite one, such as “30/6/2022” or “Quý II/2022”.`,
  "timing-other-year": ({ ordinal, text, year, found }) =>
    `timing ${quote(text)} of ${activity(ordinal)} names ${found}, but the plan is for ${year}. Check the year.`,
  "row-continued": ({ ordinal, row, first }) =>
    `row ${row} was read as the rest of ${activity(ordinal)} in row ${first} (cut by a page break). Number it if it stands on its own.`,
  "ditto-read": ({ ordinal, role, value }) =>
    `“${columnEn(role)}” of ${activity(ordinal)} says as above and was read as ${quote(value)}. Write it out, so that sorting, filtering or inserting rows cannot change it.`,
  "section-read": ({ role, value }) =>
    `the activities of this section leave “${columnEn(role)}” out and were read by the section's title as ${quote(value)}. Where one differs, enter it in the activity's own cell.`,
  "column-assumed": ({ role, text }) =>
    `no column is called “${columnEn(role)}”; ${quote(text)} was read as it. Rename the column if that is wrong.`,
  "date-month-only": ({ ordinal, text, due }) =>
    `${quote(text)} of ${activity(ordinal)} was read as the whole month, due on ${isoDate(due)}. Enter the day if it is due earlier.`,
  "date-swapped": ({ ordinal, date, proposed, format, besideCell, besideText }) =>
    `${isoDate(date)} of ${activity(ordinal)} may have day and month swapped and mean ${isoDate(proposed)}: this cell shows the month first (${format}), while cell ${besideCell} of the same column has the day first, ${quote(besideText)}. Check it and enter it again.`,
  "status-unreadable": ({ unit, ordinal, text }) =>
    `${unit}: status ${quote(text)} of ${activity(ordinal)} could not be read. Write “Hoàn thành”, “Đang thực hiện”, “Chưa thực hiện” or “Không phát sinh”.`,
  "done-without-date": ({ unit, ordinal }) =>
    `${unit} reports ${activity(ordinal)} as done without a completion date. Add the date.`,
  "done-in-future": ({ unit, ordinal, date, today }) =>
    `${unit} reports ${activity(ordinal)} as done on ${isoDate(date)}, after the reporting date ${isoDate(today)}. Check the date.`,
  "done-long-ago": ({ unit, ordinal, date }) =>
    `${unit} reports ${activity(ordinal)} as done on ${isoDate(date)}, long before the period. Check the year.`,
  "sent-in-future": ({ unit, date, today }) =>
    `the report of ${unit} is dated ${isoDate(date)}, after the reporting date ${isoDate(today)}; it still counts. Check the date.`,
  "status-contradicts": ({ unit, ordinal, text, date }) =>
    `${unit} writes ${quote(text)} for ${activity(ordinal)} beside the completion date ${isoDate(date)}. Correct the status or remove the date.`,
  "activity-unknown": ({ unit, ordinal, text }) =>
    `${unit} reports ${activity(ordinal)} ${quote(text)}, which is not in the plan. Compare it with the plan; the result is kept in the report.`,
  "activity-changed": ({ unit, ordinal, text, planned }) =>
    `${unit} writes ${activity(ordinal)} as ${quote(text)}, the plan has ${quote(planned)}. Check that the unit reported on the right activity.`,
  "sheet-unknown": ({ text }) =>
    `the sheet looks like a unit's report, but ${quote(text)} is not in the list of units. Correct the name or add the unit; the sheet was left out.`,
  "sheet-hidden": () => "the sheet is hidden but was read all the same. Unhide it to check it.",
  "rows-hidden": ({ rows, count }) =>
    `${number(count)} rows of the table are hidden or filtered out (rows ${rows}) but were read all the same. Clear the filter or unhide them to check them.`,
  "columns-hidden": ({ columns }) =>
    `columns ${columns} of the table are hidden but were read all the same. Unhide them to check them.`,
  "sheet-protected": () =>
    "the sheet is protected. To highlight or to write the report here, unprotect it (Review > Unprotect Sheet) and run again.",
  "workbook-protected": () =>
    "the workbook's structure is protected, so the report sheet cannot be added. Unprotect it (Review > Protect Workbook) and run again.",
  "report-missing": ({ unit, period, submitBy }) =>
    `the ${report(period)} of ${unit} has not arrived${submitBy === "" ? "" : ` (due ${isoDate(submitBy)})`}. Remind the unit.`,
  "report-late": ({ unit, period, date, submitBy, days }) =>
    `${unit} sent its ${report(period)} on ${isoDate(date)}, ${number(days)} ${days === 1 ? "day" : "days"} after ${isoDate(submitBy)}. Ask the unit to be on time next period.`,
  "report-empty": ({ unit, period }) =>
    `the ${report(period)} of ${unit} holds nothing. Ask the unit to fill it in and send it again.`,
  "report-wrong-period": ({ unit, period, found }) =>
    `${unit} sent a report for ${quote(periodInSentence(found))} instead of the ${report(period)}. Ask for the right one, or correct the line “Kỳ báo cáo”.`,
  "report-duplicate": ({ unit, period, sheets }) =>
    `${unit} has several sheets with a ${report(period)}: ${sheets}; the first one counts. Keep one only.`,
  "report-incomplete": ({ unit, period, missing, reported, expected }) =>
    `${unit} covers ${number(reported)} of ${number(expected)} activities in its ${report(period)}; missing: ${missing}. Ask the unit to add them.`,
  "report-unreadable": ({ unit }) =>
    `the result table in the report of ${unit} could not be read. Check its header row (“TT”, “Nội dung”, “Kết quả thực hiện”).`,
  "report-not-expected": ({ unit, period }) =>
    `${unit} has ${report(period)}, though by “Từ ngày” and “Đến ngày” of the list of units it is not there in the period. Its words are consolidated; look at the dates or the sheet.`,
  "report-undated": ({ unit, text }) =>
    text === ""
      ? `the report of ${unit} has no date of sending and is not counted as late. Fill in the line “Ngày gửi báo cáo”.`
      : `the date of sending ${quote(text)} in the report of ${unit} could not be read. Enter it as day/month/year.`,
  "legacy-encoding": ({ text }) =>
    `the text is in an old encoding (TCVN3 or VNI) and was read as ${quote(text)}. Check it and convert it to Unicode.`,
  "formula-error": ({ text }) =>
    `the formula shows the error ${text}, so the cell cannot be used. Correct the formula or enter a value.`,
  "amendment-unreadable": ({ ordinal, text }) =>
    `the new due date ${quote(text)} of activity ${ordinal} cannot be read as a day, so the plan's own still counts. Write day/month/year.`,
  "quantity-unreadable": ({ unit, label, text }) =>
    `${unit}: ${quote(text)} under ${quote(label)} cannot be read as one number and is not added. Write a number.`,
  "figures-without-unit": ({ count, label }) =>
    `the table of figures (${number(count)} rows, from ${quote(label)}) stands with one table of several units and does not say whose it is, so it is not added. Move it to each unit's own sheet.`,
  "roster-missing": ({ count }) =>
    `there is no list of units; ${number(count)} were taken from the plan and the sheet names. Make a sheet “Đơn vị” to be sure that every unit is checked.`,
  "sheet-cut": ({ area }) =>
    `the sheet is too big, so only ${area} was read. Delete what lies far from the table and run again.`,
  "dictionary-unreadable": ({ reason, text, meaning }) =>
    ({
      kind: `the dictionary has no kind ${quote(text)}. Write “Cột”, “Đơn vị” or “Viết tắt”.`,
      blank:
        "a line of the dictionary lacks “Từ trong bảng” or “Nghĩa là”. Fill it in or delete it.",
      header: `the dictionary reads column ${quote(text)} as ${quote(meaning)}, which is no known header. Use a usual one, such as “Cơ quan chủ trì” or “Thời gian thực hiện”.`,
      unit:
        meaning === ""
          ? `the dictionary reads ${quote(text)} as a unit that is not in the list of units. Correct “Nghĩa là” or add the unit.`
          : `the dictionary reads ${quote(text)} as ${quote(meaning)}, which is not in the list of units. Correct “Nghĩa là” or add the unit.`,
    })[reason],
  "write-differs": ({ written, read }) =>
    `what was read back differs: ${quote(written)} was to be written, the cell holds ${quote(read)}. Check the sheet and run again.`,
  "roster-name-repeated": ({ unit }) =>
    `the unit ${quote(unit)} stands in the list twice; the first row counts. Delete the other one.`,
  "roster-name-shared": ({ text, units }) =>
    `the name ${quote(text)} is given to several units (${units}), so it names none of them. Give each unit its own.`,
  "roster-successor-unknown": ({ unit, text }) =>
    `${unit} is said to have been merged into ${quote(text)}, which is not in the list of units. Correct the name or add the unit.`,
  "roster-dates-reversed": ({ unit, from, to }) =>
    `${unit} ends on ${isoDate(to)}, before it begins on ${isoDate(from)}. Correct the dates.`,
  "roster-date-unreadable": ({ unit, text }) =>
    `the date ${quote(text)} of ${unit} cannot be read and is taken for blank. Write day, month and year, such as 30/6/2022.`,
  "roster-email-wrong": ({ unit, text }) =>
    `the address ${quote(text)} of ${unit} is not of the form name@unit.vn. Correct it so that reminders can be mailed.`,
  "period-unknown": () =>
    "the reporting period is not known, so no forms can be made. Choose the period.",
  "file-unreadable": ({ file, reason }) =>
    `file ${quote(file)}: ${unitFileEn.reason(reason)}. ${unitFileEn.remedy(reason)}`,
  "file-without-report": ({ file }) =>
    `file ${quote(file)} holds nothing that looks like a unit's report. Check that the unit used the form.`,
  "file-unit-unknown": ({ file, text }) =>
    `file ${quote(file)}: ${text === "" ? "it does not say whose it is" : `${quote(text)} is not in the list of units`}, so it was left out. Fill in the line “Đơn vị:” or name the file after the unit.`,
  "file-several-units": ({ file, units }) =>
    `file ${quote(file)} has one sheet with the reports of several units (${units}); it was not imported. Put each unit on a sheet of its own and import it again.`,
  "file-same": ({ file, unit, with: other }) =>
    `file ${quote(file)} of ${unit} is the very same as ${quote(other)} and was left out; nothing more to do.`,
  "file-blank": ({ file, unit }) =>
    `file ${quote(file)} of ${unit} is not filled in and was left out. Ask the unit to fill it in and send it again.`,
  "figure-cumulative": ({ unit, ordinal, label, found, expected, bound }) =>
    `${unit}: the running total of ${quote(label)} ${ordinal === "" ? "in the table of figures" : `under activity ${ordinal}`} is ${number(found)}; with earlier periods and this one it should be ${bound === "least" ? "at least " : ""}${number(expected)}. Ask the unit to check it.`,
  "receipt-without-sheet": ({ unit, period, date, number: sign }) =>
    `the ${report(period)} of ${unit}${sign === "" ? "" : `, No. ${sign},`} came on ${isoDate(date)}, but the workbook does not hold it. Import the file.`,
  "period-mixed": ({ period, found }) =>
    `units report for different periods (${found.split(", ").map(periodInSentence).join(", ")}); ${periodInSentence(period)} was taken. Choose the period if this is wrong.`,
};

const columnsEn: Readonly<Record<string, string>> = {
  ordinal: "No.",
  content: "Activity",
  form: "Form",
  lead: "Lead unit",
  coordinators: "Coordinating units",
  timing: "Timing",
  note: "Note",
  result: "Result",
  status: "Status",
  completed_on: "Completed on",
  quantity: "Quantity",
  difficulty: "Difficulties",
  proposal: "Proposals",
  evidence: "Evidence",
  product: "Product",
  budget: "Budget",
};

function columnEn(role: string): string {
  return columnsEn[role] ?? role;
}
