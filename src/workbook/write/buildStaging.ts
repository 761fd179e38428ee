import { areaAddress } from "../../domain/sheet/Area";
import type {
  CellLink,
  CellWrite,
  NewSheetContent,
  SheetContent,
} from "../../domain/sheet/WritePlan";
import { applyFormat } from "../sheet/applyFormat";
import { cellWrite } from "../sheet/cellWrite";
import { groupFormats } from "../sheet/groupFormats";
import { jsonBytes, rowBlocks } from "../excel/messageSize";
import { countLayoutCalls, layOutSheet } from "../sheet/layOutSheet";
import { addRole } from "../sheet/ownedSheet";
import { protectSheet } from "../sheet/protectSheet";
import { layoutOf } from "../sheet/SheetLayout";

/** Something to queue in a batch, with the bytes it will take in the message. */
export interface WriteAction {
  readonly bytes: number;
  readonly write: (context: Excel.RequestContext) => void;
}

/**
 * What a queued call costs in a message besides its data: path, action and ids; 130 were measured, the rest is margin.
 */
const callBytes = 250;

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
    ...rowBlocks(content.values).map(({ first, rows, bytes }) => {
      const width = rows[0]?.length ?? 0;
      const cells = rows.map((row) => row.map(newCell));
      // Each cell may weigh two bytes more: an apostrophe, or null for an empty text.
      return onSheet(bytes + 2 * rows.length * width, (sheet) => {
        const range = sheet.getRangeByIndexes(first, 0, rows.length, width).untrack();
        range.values = cells;
      });
    }),
    ...content.formats.flatMap(({ area, format: { numberFormat } }) =>
      numberFormat === undefined
        ? []
        : onSheet(callBytes, (sheet) => {
            // One text stands for all cells of the range (Range.numberFormat page, Excel JavaScript API).
            const all: unknown = numberFormat;
            sheet.getRange(areaAddress(area)).untrack().numberFormat = all as string[][];
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

/** The same for a sheet that is added: its layout too, and at last its protection. */
export function buildAdded(name: string, content: NewSheetContent): WriteAction[] {
  const layout = layoutOf(content, null);
  const { protection } = content;
  const calls = countLayoutCalls(layout) + 2 * (protection?.unlocked.length ?? 0);
  return [
    ...buildStaging(name, content),
    {
      bytes: calls * callBytes,
      write: ({ workbook }) => {
        const sheet = workbook.worksheets.getItem(name);
        layOutSheet(sheet, layout);
        if (protection) protectSheet(sheet, protection);
      },
    },
  ];
}

/** An empty cell of a new sheet is empty already: null leaves it alone. */
function newCell(value: CellWrite): CellWrite {
  return value === "" ? null : cellWrite(value);
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

/** Links on cells without content lead nowhere visible, and their address would stay as the cell's text. */
function visibleLinks({ links, values }: SheetContent): CellLink[] {
  return links.filter(
    ({ rowIndex, columnIndex }) => (values[rowIndex]?.[columnIndex] ?? "") !== "",
  );
}
