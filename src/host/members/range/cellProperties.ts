import { refuseProtected } from "../../cells/guardWrite";
import { isUnbounded } from "../../cells/address";
import { readMatrix } from "../../cells/entry/writeCells";
import { readObject, type Arguments } from "../../protocol/Arguments";
import type { Call } from "../../protocol/ClassTable";
import { HostError } from "../../protocol/HostError";
import type { HostObject } from "../../protocol/HostObject";
import type { Json, JsonObject } from "../../protocol/wire";
import type { RangeTarget } from "../../session/RangeTarget";
import { bindRange } from "./Range";

/** Properties of single cells, many at once (excel.range, getCellProperties and setCellProperties). */
export const cellPropertyCalls: Readonly<Record<string, Call<RangeTarget>>> = {
  getCellProperties: {
    since: "1.9",
    note: "Address, hyperlink and what the host serves of a range's format; of the borders the four sides.",
    call: getCellProperties,
  },
  setCellProperties: {
    since: "1.9",
    note: "Hyperlink and what the host serves of a range's format.",
    call: setCellProperties,
  },
};

/** Sides of a cell as these two calls name them, and as a range's borders do. */
const edges: ReadonlyMap<string, string> = new Map([
  ["top", "EdgeTop"],
  ["bottom", "EdgeBottom"],
  ["left", "EdgeLeft"],
  ["right", "EdgeRight"],
]);

function getCellProperties(range: RangeTarget, args: Arguments): Json {
  const wanted = readObject(args.json(0));
  return eachCell(range, (cell) => readMembers(cell, wanted, range.session.apiLevel));
}

function setCellProperties(range: RangeTarget, args: Arguments): null {
  refuseProtected(range.session, range.sheet, "formatCells");
  const at = readMatrix(args.json(0), range.area);
  eachCell(range, (cell, row, column) => {
    const given = at(row, column);
    if (given !== null) writeMembers(cell, readObject(given), range.session.apiLevel);
    return null;
  });
  return null;
}

function eachCell(
  range: RangeTarget,
  visit: (cell: HostObject, row: number, column: number) => Json,
): Json {
  const { area } = range;
  if (isUnbounded(area)) throw new HostError("InvalidArgument", "The range is unbounded.");
  return Array.from({ length: area.rowCount }, (_, row) =>
    Array.from({ length: area.columnCount }, (__, column) => {
      const rowIndex = area.rowIndex + row;
      const columnIndex = area.columnIndex + column;
      const cell = range.withArea({ rowIndex, columnIndex, rowCount: 1, columnCount: 1 });
      return visit(bindRange(cell), row, column);
    }),
  );
}

function readMembers(
  object: HostObject,
  wanted: ReadonlyMap<string, Json>,
  level: string,
): JsonObject {
  // Borders are asked for once, and answered side by side.
  if (object.isCollection) {
    return Object.fromEntries(
      [...edges].map(([side, edge]) => [
        side,
        readMembers(object.item(edge, level), wanted, level),
      ]),
    );
  }
  const read = [...wanted].flatMap(([name, want]): [string, Json][] => {
    if (want === false || want === null) return [];
    if (want === true) return [[name, object.get(name, level)]];
    return [[name, readMembers(memberOf(object, name, level), readObject(want), level)]];
  });
  return Object.fromEntries(read);
}

function writeMembers(object: HostObject, given: ReadonlyMap<string, Json>, level: string): void {
  for (const [name, value] of given) {
    if (value === null) continue;
    // A hyperlink is an object, and one property.
    if (object.hasProperty(name, level)) object.set(name, value, level);
    else writeMembers(memberOf(object, name, level), readObject(value), level);
  }
}

function memberOf(object: HostObject, name: string, level: string): HostObject {
  if (object.isCollection) return object.item(edges.get(name) ?? name, level);
  const child = object.child(name, level);
  if (!child) throw new HostError("InvalidArgument", `There is no ${name}.`);
  return child;
}
