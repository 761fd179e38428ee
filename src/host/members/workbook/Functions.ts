import type { Arguments } from "../../protocol/Arguments";
import type { ClassTable } from "../../protocol/ClassTable";
import { HostError } from "../../protocol/HostError";
import { bind, type HostObject } from "../../protocol/HostObject";
import { isList } from "../../protocol/wire";
import type { HostSession } from "../../session/HostSession";

export function bindFunctions(session: HostSession): HostObject {
  return bind(functionsTable, session);
}

interface FunctionOutcome {
  readonly value: number | null;
  readonly error: string | null;
}

export const functionsTable: ClassTable<HostSession> = {
  name: "Functions",
  page: "excel.functions",
  properties: {},
  openers: {
    date: {
      since: "1.2",
      note: "In a 1904 workbook serials count from 1904-01-01 (support.microsoft.com, DATE function).",
      open: (session, args) =>
        bind(functionResultTable, dateSerial(args, session.workbook.date1904)),
    },
  },
};

export const functionResultTable: ClassTable<FunctionOutcome> = {
  name: "FunctionResult",
  page: "excel.functionresult",
  properties: {
    value: { since: "1.2", get: (outcome) => outcome.value },
    error: { since: "1.2", get: (outcome) => outcome.error },
  },
};

/**
 * Days between the Unix epoch and serial 0: 1899-12-30 (for days after the leap day that 1900 never had) and
 * 1904-01-01.
 */
const epochDays = { y1900: 25_569, y1904: 24_107 };

function dateSerial(args: Arguments, date1904: boolean): FunctionOutcome {
  const [year, month, day] = readNumbers(args);
  // Excel adds 1900 to years below 1900; Date.UTC does the same for two-digit years only.
  const fullYear = year < 1900 ? year + 1900 : year;
  const days = Date.UTC(fullYear, month - 1, day) / 86_400_000;
  const serial = days + (date1904 ? epochDays.y1904 : epochDays.y1900);
  const isLeapBug = !date1904 && serial < 61;
  const value = isLeapBug ? serial - 1 : serial;
  return value < 0 ? { value: null, error: "#NUM!" } : { value, error: null };
}

/** The three arguments arrive packed in one array. */
function readNumbers(args: Arguments): [number, number, number] {
  const packed = args.json(0);
  const values = isList(packed) ? packed : [packed, args.json(1), args.json(2)];
  const [year, month, day] = values;
  if (typeof year !== "number" || typeof month !== "number" || typeof day !== "number") {
    throw new HostError("InvalidArgument");
  }
  return [Math.trunc(year), Math.trunc(month), Math.trunc(day)];
}
