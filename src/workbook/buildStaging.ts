import { areaAddress } from "../domain/sheet/Area";
import type { CellLink, CellWrite, SheetContent } from "../domain/sheet/WritePlan";
import { applyFormat } from "./applyFormat";
import { cellWrite } from "./cellWrite";
import { groupFormats } from "./groupFormats";
import { jsonBytes, rowBlocks, type RowBlock } from "./messageSize";
import { addRole } from "./ownedSheet";

/** Something to queue in a batch, with the bytes it will take in the message. */
export interface WriteAction {
  readonly bytes: number;
  readonly write: (context: Excel.RequestContext) => void;
}

/** What a queued call costs in a message besides its data: path, action and ids, as measured. */
const callBytes = 700;

/**
 * Everything that builds a report's content on a new staging sheet, in order. Links come before the
 * values, because linking an empty cell writes the address into it; merging comes last, because it
 * keeps the first cell only. The actions are for one context and one go.
 */
export function buildStaging(name: string, content: SheetContent): WriteAction[] {
  let known: Excel.Worksheet | null = null;
  const onSheet = (bytes: number, write: (sheet: Excel.Worksheet) => void): WriteAction => ({
    bytes: bytes + callBytes,
    write: (context) => {
      known ??= context.workbook.worksheets.getItem(name);
      write(known);
    },
  });
  return [
    {
      bytes: 3 * callBytes,
      write: (context) => {
        addStaging(context, name);
      },
    },
    ...visibleLinks(content).map((link) =>
      onSheet(jsonBytes(link.tip), (sheet) => {
        addLink(sheet, link);
      }),
    ),
    ...valueBlocks(content).map(({ first, rows, formats }) =>
      onSheet(jsonBytes(rows) + jsonBytes(formats ?? []), (sheet) => {
        const range = sheet
          .getRangeByIndexes(first, 0, rows.length, rows[0]?.length ?? 0)
          .untrack();
        range.values = rows;
        if (formats) range.numberFormat = formats;
      }),
    ),
    ...groupFormats(content.formats).map((group) =>
      onSheet(20 * callBytes + 30 * group.areas.length, (sheet) => {
        applyFormat(sheet, group);
      }),
    ),
    ...content.mergedAreas.map((area) =>
      onSheet(callBytes, (sheet) => {
        sheet.getRange(areaAddress(area)).untrack().merge();
      }),
    ),
  ];
}

function addStaging(context: Excel.RequestContext, name: string): void {
  const sheet = context.workbook.worksheets.add(name);
  // Very hidden, so that a run that dies leaves nothing in the person's sight.
  sheet.visibility = "VeryHidden";
  addRole(sheet, "staging");
}

function addLink(sheet: Excel.Worksheet, link: CellLink): void {
  const cell = sheet.getCell(link.rowIndex, link.columnIndex).untrack();
  const quotedSheet = `'${link.targetSheet.replace(/'/g, "''")}'`;
  cell.hyperlink = { documentReference: `${quotedSheet}!${link.targetCell}`, screenTip: link.tip };
}

interface ValueBlock extends RowBlock<CellWrite> {
  /** null leaves a cell's number format as it is; null for the whole block when none is set. */
  readonly formats: (string | null)[][] | null;
}

function valueBlocks({ values, formats }: SheetContent): ValueBlock[] {
  const numbered = formats.filter(({ format }) => format.numberFormat !== undefined);
  const cells = values.map((row) => row.map(cellWrite));
  return rowBlocks(cells).map((block) => ({ ...block, formats: numberFormats(block, numbered) }));
}

/** Links on cells without content lead nowhere visible, and their address would stay as the cell's text. */
function visibleLinks({ links, values }: SheetContent): CellLink[] {
  return links.filter(
    ({ rowIndex, columnIndex }) => (values[rowIndex]?.[columnIndex] ?? "") !== "",
  );
}

function numberFormats(
  { first, rows }: RowBlock<CellWrite>,
  runs: SheetContent["formats"],
): (string | null)[][] | null {
  const touching = runs.filter(
    ({ area }) => area.rowIndex < first + rows.length && area.rowIndex + area.rowCount > first,
  );
  if (touching.length === 0) return null;
  const grid = rows.map((row) => row.map((): string | null => null));
  for (const { area, format } of touching) {
    for (let row = 0; row < area.rowCount; row++) {
      const cells = grid[area.rowIndex + row - first];
      const end = Math.min(area.columnIndex + area.columnCount, cells?.length ?? 0);
      cells?.fill(format.numberFormat ?? null, area.columnIndex, end);
    }
  }
  return grid;
}
