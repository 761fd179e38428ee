import { sortCells, type SortField } from "../../cells/copy/sortCells";
import { readObject, type Arguments } from "../../protocol/Arguments";
import type { ClassTable } from "../../protocol/ClassTable";
import { HostError } from "../../protocol/HostError";
import { bind, type HostObject } from "../../protocol/HostObject";
import { isList, type Json } from "../../protocol/wire";
import type { RangeTarget } from "../../session/RangeTarget";

export function bindRangeSort(range: RangeTarget): HostObject {
  return bind(rangeSortTable, range);
}

export const rangeSortTable: ClassTable<RangeTarget> = {
  name: "RangeSort",
  page: "excel.rangesort",
  properties: {},
  calls: {
    apply: {
      since: "1.2",
      note: "By values and rows; other ways of sorting are refused.",
      call: apply,
    },
  },
};

function apply(range: RangeTarget, args: Arguments): null {
  const fields = args.json(0);
  if (!isList(fields) || fields.length === 0) throw new HostError("InvalidArgument");
  if (args.choice(3, ["Rows", "Columns"] as const, "Rows") === "Columns") {
    throw new HostError("UnsupportedOperation");
  }
  const read = fields.map(readField);
  sortCells(range, read, args.flag(1, false), args.flag(2, false));
  return null;
}

function readField(value: Json): SortField {
  const field = readObject(value);
  const key = field.get("key");
  if (typeof key !== "number") throw new HostError("InvalidArgument");
  if ((field.get("sortOn") ?? "Value") !== "Value") throw new HostError("UnsupportedOperation");
  return { key, ascending: field.get("ascending") !== false };
}
