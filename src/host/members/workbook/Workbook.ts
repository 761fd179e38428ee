import { bind, type HostObject } from "../../protocol/HostObject";
import { HostError } from "../../protocol/HostError";
import type { ClassTable } from "../../protocol/ClassTable";
import { refuseReadOnly } from "../../cells/guardWrite";
import { insertSheets, openBase64 } from "../../cells/copy/insertSheets";
import type { HostSession } from "../../session/HostSession";
import { RangeTarget } from "../../session/RangeTarget";
import { notesAboveLevel } from "../aboveLevel";
import { bindApplication } from "./Application";
import { openActiveChart } from "../charts/Charts";
import { bindComments } from "../comments/Comments";
import { bindCustomXmlParts } from "./CustomXmlParts";
import { bindFunctions } from "./Functions";
import { bindNames } from "./Names";
import { bindRange } from "../range/Range";
import { locateRange } from "../range/locateRange";
import { bindSettings } from "./Settings";
import { bindTables } from "../tables/TableCollection";
import { bindWorksheets } from "../worksheet/WorksheetCollection";

export function bindWorkbook(session: HostSession): HostObject {
  return bind(workbookTable, session);
}

export const workbookTable: ClassTable<HostSession> = {
  name: "Workbook",
  page: "excel.workbook",
  properties: {
    name: { since: "1.7", get: (session) => session.settings.fileName },
    readOnly: { since: "1.8", get: (session) => session.settings.readOnly },
  },
  children: {
    worksheets: { since: "1.1", child: (session) => bindWorksheets(session) },
    names: { since: "1.1", child: (session) => bindNames(session, null) },
    application: { since: "1.1", child: (session) => bindApplication(session) },
    functions: { since: "1.2", child: (session) => bindFunctions(session) },
    settings: { since: "1.4", child: (session) => bindSettings(session) },
    comments: { since: "1.10", child: (session) => bindComments(session, null) },
    tables: { since: "1.1", child: (session) => bindTables(session, null) },
    customXmlParts: { since: "1.5", child: (session) => bindCustomXmlParts(session) },
    protection: { since: "1.7", child: (session) => bind(workbookProtectionTable, session) },
    notes: notesAboveLevel,
  },
  openers: {
    getSelectedRange: {
      since: "1.1",
      note: "InvalidSelection while a chart is selected (OfficeDev/office-js#2268).",
      open: (session) => {
        if (session.activeChart) throw new HostError("InvalidSelection");
        return bindRange(selection(session));
      },
    },
    getActiveCell: {
      since: "1.7",
      open: (session) => {
        const range = selection(session);
        return bindRange(range.withArea({ ...range.area, rowCount: 1, columnCount: 1 }));
      },
    },
    getActiveChart: {
      since: "1.9",
      open: (session) => {
        const chart = openActiveChart(session);
        if (!chart) throw new HostError("ItemNotFound", "No chart is selected.");
        return chart;
      },
    },
    getActiveChartOrNullObject: { since: "1.9", open: openActiveChart },
    _GetRangeForEventByReferenceId: {
      since: "0",
      basis: "belief",
      note: "The host's reference ids are addresses.",
      open: (session, args) => bindRange(locateRange(session, args.text(0), null)),
    },
  },
  calls: {
    insertWorksheetsFromBase64: {
      since: "1.13",
      basis: "belief",
      note: "Like worksheet.copy; a taken name gets a number, a formula that names a sheet left behind keeps its value only, macro workbooks are refused.",
      call: (session, args) => insertSheets(session, args.text(0), args.at(1)),
    },
    createAndOpenWorkbook: {
      since: "1.8",
      note: "What Excel.createWorkbook calls in Excel on the web: a window of its own.",
      call: (session, args) => {
        session.openedWorkbooks.push(openBase64(args.text(0)));
        return null;
      },
    },
    _RemoveReference: {
      since: "0",
      basis: "belief",
      call: (session, args) => {
        session.references.release(args.text(0));
        return null;
      },
    },
  },
};

function selection(session: HostSession): RangeTarget {
  const sheetId = session.workbook.activeSheetId;
  return new RangeTarget(session, sheetId, session.selectionOf(sheetId));
}

export const workbookProtectionTable: ClassTable<HostSession> = {
  name: "WorkbookProtection",
  page: "excel.workbookprotection",
  properties: {
    protected: { since: "1.7", get: (session) => session.workbook.isStructureProtected },
  },
  calls: {
    protect: {
      since: "1.7",
      note: "Fails where it is protected already (that the code is the sheets' own is our belief); with a password it is refused, as the package layer writes none.",
      call: (session, args) => {
        refuseReadOnly(session);
        const { workbook } = session;
        if (workbook.isStructureProtected) {
          throw new HostError("AccessDenied", "It is protected already.");
        }
        if (args.optionalText(0) !== null) throw new HostError("UnsupportedOperation");
        workbook.setStructureProtected(true);
        return null;
      },
    },
    unprotect: {
      since: "1.7",
      basis: "belief",
      note: "AccessDenied where there is a password; nothing happens where it is not protected.",
      call: (session) => {
        refuseReadOnly(session);
        const { workbook } = session;
        if (workbook.isStructurePasswordProtected) {
          throw new HostError("AccessDenied", "A password is needed.");
        }
        workbook.setStructureProtected(false);
        return null;
      },
    },
  },
};
