import { groupBySize } from "../excel/messageSize";
import { rangeOf, type SheetPart } from "./readMergedAreas";

/** Whether a part's rows and columns are hidden: all of them, none, or some (null), as Excel tells it at once. */
export interface HiddenState {
  readonly part: SheetPart;
  readonly rowHidden: boolean | null;
  readonly columnHidden: boolean | null;
}

/** 0-based rows and columns of a sheet that are hidden or filtered out, in order, each once. */
export interface HiddenLines {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** JSON bytes of one row or column in the answer: {"columnHidden":false}, */
const bytesPerLine = 24;

/**
 * Which rows and columns of the parts are hidden, by hand or by a filter, by sheet id. Excel is asked again only
 * for parts of which some are hidden and some not, all of them in one request unless its answer would be too
 * large; sheets without any are left out.
 */
export async function readHiddenLines(
  context: Excel.RequestContext,
  states: readonly HiddenState[],
): Promise<ReadonlyMap<string, HiddenLines>> {
  const mixed = states.filter(
    ({ rowHidden, columnHidden }) => rowHidden === null || columnHidden === null,
  );
  const groups = groupBySize(
    mixed,
    ({ part: { area } }) => (area.rowCount + area.columnCount) * bytesPerLine,
  );
  const found = new Map<string, { rows: number[]; columns: number[] }>();
  const add = ({ part: { sheetId } }: HiddenState, lines: HiddenLines) => {
    const before = found.get(sheetId);
    if (lines.rows.length + lines.columns.length === 0 && !before) return;
    found.set(sheetId, {
      rows: [...(before?.rows ?? []), ...lines.rows],
      columns: [...new Set([...(before?.columns ?? []), ...lines.columns])],
    });
  };
  for (const state of states) if (!mixed.includes(state)) add(state, wholeLines(state));
  for (const group of groups) {
    for (const { state, lines } of await requestLines(context, group)) add(state, lines);
  }
  return found;
}

async function requestLines(
  context: Excel.RequestContext,
  group: readonly HiddenState[],
): Promise<readonly { readonly state: HiddenState; readonly lines: HiddenLines }[]> {
  const requests = group.map((state) => ({ state, asked: loadLines(context, state) }));
  await context.sync();
  return requests.map(({ state, asked }) => ({ state, lines: linesOf(state, asked) }));
}

function wholeLines({ part: { area }, rowHidden, columnHidden }: HiddenState): HiddenLines {
  return {
    rows: rowHidden === true ? sequence(area.rowIndex, area.rowCount) : [],
    columns: columnHidden === true ? sequence(area.columnIndex, area.columnCount) : [],
  };
}

interface LinesRequest {
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
}

function loadLines(context: Excel.RequestContext, state: HiddenState): LinesRequest {
  const range = rangeOf(context, state.part.sheetId, state.part.area);
  return {
    rows: state.rowHidden === null ? range.getRowProperties({ rowHidden: true }) : null,
    columns: state.columnHidden === null ? range.getColumnProperties({ columnHidden: true }) : null,
  };
}

function linesOf(state: HiddenState, { rows, columns }: LinesRequest): HiddenLines {
  const { rowIndex, columnIndex } = state.part.area;
  const whole = wholeLines(state);
  return {
    rows: rows
      ? rows.value.flatMap((row, at) => (row.rowHidden === true ? [rowIndex + at] : []))
      : whole.rows,
    columns: columns
      ? columns.value.flatMap((one, at) => (one.columnHidden === true ? [columnIndex + at] : []))
      : whole.columns,
  };
}

function sequence(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => first + at);
}
