import { createXlsx } from "../../../files/xlsx/createXlsx";
import type { WorkbookModel } from "../../../files/xlsx/model/WorkbookModel";
import { openBase64 } from "../../cells/copy/insertSheets";
import { readChoice } from "../../protocol/Arguments";
import type { ClassTable } from "../../protocol/ClassTable";
import { bind, type HostObject } from "../../protocol/HostObject";
import type { HostSession } from "../../session/HostSession";

export function bindApplication(session: HostSession): HostObject {
  return bind(applicationTable, session);
}

const modes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

export const applicationTable: ClassTable<HostSession> = {
  name: "Application",
  page: "excel.application",
  properties: {
    calculationMode: {
      since: "1.1",
      note: "Set since 1.8.",
      get: (session) => session.calculationMode,
      set: (session, value) => {
        session.calculationMode = readChoice(value, modes);
      },
    },
    decimalSeparator: { since: "1.11", get: (session) => separators(session).decimal },
    thousandsSeparator: { since: "1.11", get: (session) => separators(session).thousands },
    useSystemSeparators: { since: "1.11", get: () => true },
  },
  openers: {
    createWorkbook: {
      since: "1.8",
      note: "Called by Excel.createWorkbook (Excel namespace page).",
      open: (session, args) => {
        const base64 = args.optionalText(0);
        const model = base64 === null ? createXlsx() : openBase64(base64);
        return bind(workbookCreatedTable, { session, model });
      },
    },
  },
  calls: {
    calculate: {
      since: "1.1",
      basis: "belief",
      note: "Nothing is calculated: cached values stay.",
      call: (_session, args) => {
        args.choice(0, ["Recalculate", "Full", "FullRebuild"], "Recalculate");
        return null;
      },
    },
    suspendApiCalculationUntilNextSync: { since: "1.6", call: () => null },
    suspendScreenUpdatingUntilNextSync: { since: "1.9", call: () => null },
  },
};

interface CreatedWorkbook {
  readonly session: HostSession;
  readonly model: WorkbookModel;
}

export const workbookCreatedTable: ClassTable<CreatedWorkbook> = {
  name: "WorkbookCreated",
  page: "excel.workbookcreated",
  properties: {},
  calls: {
    open: {
      since: "1.8",
      note: "A window of its own: nothing changes in this workbook.",
      call: ({ session, model }) => {
        session.openedWorkbooks.push(model);
        return null;
      },
    },
  },
};

function separators(session: HostSession): { decimal: string; thousands: string } {
  const parts = new Intl.NumberFormat(session.settings.locale).formatToParts(1234567.5);
  const part = (type: string): string => parts.find((item) => item.type === type)?.value ?? "";
  return { decimal: part("decimal"), thousands: part("group") };
}
