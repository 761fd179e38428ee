import type { SheetView } from "../../../files/xlsx/model/SheetView";
import type { SheetModel } from "../../../files/xlsx/model/WorkbookModel";
import { refuseReadOnly } from "../../cells/guardWrite";
import { readBoolean, readNumber, readText } from "../../protocol/Arguments";
import type { ClassTable } from "../../protocol/ClassTable";
import { bind, type HostObject } from "../../protocol/HostObject";
import { notesAboveLevel } from "../aboveLevel";
import { bindCharts } from "../charts/Charts";
import { bindFreezePanes } from "./FreezePanes";
import { readColor } from "../readColor";
import { bindComments } from "../comments/Comments";
import { bindNames } from "../workbook/Names";
import { bindPageBreaks } from "../page/PageBreaks";
import { bindPageLayout } from "../page/PageLayout";
import type { SheetTarget } from "./SheetTarget";
import { bindProtection } from "./WorksheetProtection";
import { bindTables } from "../tables/TableCollection";
import { worksheetEvents } from "./worksheetEvents";
import { worksheetOpeners } from "./worksheetOpeners";
import {
  deleteSheet,
  moveSheet,
  readVisibility,
  renameSheet,
  showSheet,
  writeVisibility,
} from "./worksheetStructure";
import type { HostSession } from "../../session/HostSession";

export function bindWorksheet(session: HostSession, sheetId: string): HostObject {
  return bind(worksheetTable(), { session, sheetId });
}

let table: ClassTable<SheetTarget> | null = null;

/** Made when first asked for, because sheets lead to ranges and ranges back to sheets. */
export function worksheetTable(): ClassTable<SheetTarget> {
  table ??= {
    name: "Worksheet",
    page: "excel.worksheet",
    identity: ({ sheetId }) => ({ Id: sheetId }),
    properties: worksheetProperties,
    setNames: { gridlines: "showGridlines", headings: "showHeadings" },
    children: {
      names: { since: "1.4", child: ({ session, sheetId }) => bindNames(session, sheetId) },
      tables: { since: "1.1", child: ({ session, sheetId }) => bindTables(session, sheetId) },
      comments: {
        since: "1.10",
        child: ({ session, sheetId }) => bindComments(session, sheetId),
      },
      pageLayout: { since: "1.9", child: bindPageLayout },
      horizontalPageBreaks: { since: "1.9", child: (target) => bindPageBreaks(target, "row") },
      verticalPageBreaks: { since: "1.9", child: (target) => bindPageBreaks(target, "column") },
      charts: { since: "1.1", child: bindCharts },
      freezePanes: { since: "1.7", child: bindFreezePanes },
      protection: { since: "1.2", child: bindProtection },
      notes: notesAboveLevel,
    },
    openers: worksheetOpeners,
    calls: {
      activate: {
        since: "1.1",
        call: (target) => {
          showSheet(target);
          return null;
        },
      },
      delete: {
        since: "1.1",
        note: "InvalidOperation for a very hidden sheet is documented; for the last visible one it is our belief.",
        call: (target) => {
          deleteSheet(target);
          return null;
        },
      },
      calculate: {
        since: "1.6",
        basis: "belief",
        note: "Nothing is calculated: cached values stay.",
        call: () => null,
      },
      ...worksheetEvents,
    },
  };
  return table;
}

function sheetOf({ session, sheetId }: SheetTarget): SheetModel {
  return session.sheet(sheetId);
}

const worksheetProperties: ClassTable<SheetTarget>["properties"] = {
  id: { since: "1.1", get: (target) => sheetOf(target).id },
  name: {
    since: "1.1",
    get: (target) => sheetOf(target).name,
    set: (target, value) => {
      renameSheet(target, readText(value));
    },
  },
  position: {
    since: "1.1",
    get: (target) => target.session.workbook.sheets().indexOf(sheetOf(target)),
    set: (target, value) => {
      moveSheet(target, readNumber(value));
    },
  },
  visibility: {
    since: "1.1",
    note: "Set since 1.2.",
    get: (target) => readVisibility(sheetOf(target)),
    set: writeVisibility,
  },
  showGridlines: {
    since: "1.8",
    get: (target) => sheetOf(target).view().gridlines,
    set: (target, value) => {
      setView(target, { gridlines: readBoolean(value) });
    },
  },
  showHeadings: {
    since: "1.8",
    get: (target) => sheetOf(target).view().headings,
    set: (target, value) => {
      setView(target, { headings: readBoolean(value) });
    },
  },
  tabColor: {
    since: "1.7",
    note: "An empty text means no colour.",
    get: (target) => sheetOf(target).tabColor ?? "",
    set: (target, value) => {
      refuseReadOnly(target.session);
      const color = readText(value);
      sheetOf(target).setTabColor(color === "" ? null : readColor(color));
      target.session.markChanged(null);
    },
  },
};

function setView(target: SheetTarget, patch: Partial<SheetView>): void {
  refuseReadOnly(target.session);
  sheetOf(target).setView(patch);
  target.session.markChanged(target.sheetId);
}
