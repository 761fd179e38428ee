import {
  defaultPermissions,
  type ProtectionModel,
  type SheetPermissions,
} from "../../../files/xlsx/model/ProtectionModel";
import { refuseReadOnly } from "../../cells/guardWrite";
import { readBoolean, readChoice, readObject, type Arguments } from "../../protocol/Arguments";
import type { ClassTable } from "../../protocol/ClassTable";
import { HostError } from "../../protocol/HostError";
import { bind, type HostObject } from "../../protocol/HostObject";
import type { Json, JsonObject } from "../../protocol/wire";
import type { SheetTarget } from "./SheetTarget";

export function bindProtection(target: SheetTarget): HostObject {
  return bind(worksheetProtectionTable, target);
}

/** Permissions of the file by the option's name (excel.worksheetprotectionoptions). */
const options: Readonly<Record<string, keyof SheetPermissions>> = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowEditObjects: "editObjects",
  allowEditScenarios: "editScenarios",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
};

export const worksheetProtectionTable: ClassTable<SheetTarget> = {
  name: "WorksheetProtection",
  page: "excel.worksheetprotection",
  properties: {
    protected: { since: "1.2", get: (target) => protectionOf(target).isProtected },
    options: {
      since: "1.2",
      basis: "belief",
      note: "Nothing but selecting is allowed where the sheet is not protected, as Excel's dialog would propose.",
      get: readOptions,
    },
  },
  calls: {
    protect: {
      since: "1.2",
      note: "AccessDenied where the sheet is protected already (issue 6784). A password, since 1.7, of up to 255 ASCII characters; the file keeps its hash of 16 bits.",
      call: (target, args) => {
        protect(target, args);
        return null;
      },
    },
    unprotect: {
      since: "1.2",
      basis: "belief",
      note: "AccessDenied where the sheet is not protected (issue 6784), and without the password, BadPassword with a wrong one. A password that another program hashed with SHA cannot be checked here: UnsupportedOperation.",
      call: (target, args) => {
        unprotect(target, args);
        return null;
      },
    },
  },
};

function protectionOf({ session, sheetId }: SheetTarget): ProtectionModel {
  return session.sheet(sheetId).protection;
}

function protect(target: SheetTarget, args: Arguments): void {
  refuseReadOnly(target.session);
  const protection = protectionOf(target);
  if (protection.isProtected) throw new HostError("AccessDenied", "It is protected already.");
  const password = args.optionalText(1);
  if (password !== null && !/^[ -~]{1,255}$/.test(password)) {
    throw new HostError("InvalidArgument", "A password has 1 to 255 ASCII characters.");
  }
  protection.protect(readPermissions(args.at(0)), password);
  target.session.markChanged(target.sheetId);
}

function unprotect(target: SheetTarget, args: Arguments): void {
  refuseReadOnly(target.session);
  const protection = protectionOf(target);
  if (!protection.isProtected) throw new HostError("AccessDenied", "It is not protected.");
  if (protection.hasPassword) checkPassword(protection, args.optionalText(0));
  protection.unprotect();
  target.session.markChanged(target.sheetId);
}

function checkPassword(protection: ProtectionModel, password: string | null): void {
  if (password === null) throw new HostError("AccessDenied", "A password is needed.");
  const isRight = protection.isPassword(password);
  if (isRight === null) throw new HostError("UnsupportedOperation", "Its hash is of a newer kind.");
  if (!isRight) throw new HostError("BadPassword");
}

function readOptions(target: SheetTarget): JsonObject {
  const permissions = protectionOf(target).permissions();
  const allowed = Object.entries(options).map(([name, key]) => [name, permissions[key]] as const);
  return { ...Object.fromEntries(allowed), selectionMode: selectionMode(permissions) };
}

function selectionMode(permissions: SheetPermissions): string {
  if (permissions.selectLockedCells) return "Normal";
  return permissions.selectUnlockedCells ? "Unlocked" : "None";
}

/** What is not named stays forbidden; selecting stays allowed. An unknown option is InvalidArgument. */
function readPermissions(given: Json | HostObject): SheetPermissions {
  if (given === null) return defaultPermissions;
  let permissions = defaultPermissions;
  for (const [name, value] of readObject(given)) {
    const key = options[name];
    if (value === null) continue;
    if (key !== undefined) permissions = { ...permissions, [key]: readBoolean(value) };
    else if (name === "selectionMode") permissions = { ...permissions, ...readSelection(value) };
    else throw new HostError("InvalidArgument", `"${name}" is no option of a protection.`);
  }
  return permissions;
}

function readSelection(
  value: Json,
): Pick<SheetPermissions, "selectLockedCells" | "selectUnlockedCells"> {
  const mode = readChoice(value, ["Normal", "Unlocked", "None"] as const);
  return { selectLockedCells: mode === "Normal", selectUnlockedCells: mode !== "None" };
}
