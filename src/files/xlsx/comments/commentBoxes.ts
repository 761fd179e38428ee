/** The boxes that notes are drawn in; VML is not always XML, so its text is changed in place. */
const emptyDrawing = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>`;

const shapeType = `<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`;

const shape = /<v:shape\b[^>]*>[\s\S]*?<\/v:shape>/g;

interface Cell {
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** The drawing ("" for none yet) with a hidden box for a note on the cell. */
export function addBox(drawing: string, rowIndex: number, columnIndex: number): string {
  const text = drawing === "" ? emptyDrawing : drawing;
  const numbers = [...text.matchAll(/_x0000_s(\d+)/g)].map((match) => Number(match[1]));
  const number = Math.max(1024, ...numbers) + 1;
  const corners = [columnIndex + 1, 15, Math.max(rowIndex - 1, 0), 10];
  const opposite = [columnIndex + 3, 15, Math.max(rowIndex - 1, 0) + 4, 4];
  const box =
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;width:108pt;height:59.25pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    `<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>` +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${[...corners, ...opposite].join(", ")}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${rowIndex}</x:Row><x:Column>${columnIndex}</x:Column></x:ClientData></v:shape>`;
  const type = text.includes('"_x0000_t202"') ? "" : shapeType;
  const end = text.lastIndexOf("</xml");
  return text.slice(0, end) + type + box + text.slice(end);
}

/** The drawing without the boxes of notes whose cell is chosen. */
export function removeBoxes(
  drawing: string,
  isGone: (rowIndex: number, columnIndex: number) => boolean,
): string {
  return drawing.replace(shape, (box) => {
    const cell = cellOf(box);
    return cell && isGone(cell.rowIndex, cell.columnIndex) ? "" : box;
  });
}

/** The drawing with the boxes of notes beside the cells' new places; a note whose cell is gone (null) goes. */
export function moveBoxes(drawing: string, newPlace: (cell: Cell) => Cell | null): string {
  return drawing.replace(shape, (box) => {
    const cell = cellOf(box);
    const place = cell && newPlace(cell);
    if (!cell || !place) return cell ? "" : box;
    const rows = place.rowIndex - cell.rowIndex;
    const columns = place.columnIndex - cell.columnIndex;
    if (rows === 0 && columns === 0) return box;
    return box
      .replace(/(<x:Row>\s*)\d+/, `$1${place.rowIndex}`)
      .replace(/(<x:Column>\s*)\d+/, `$1${place.columnIndex}`)
      .replace(/(<x:Anchor>)([^<]*)/, (_, open: string, corners: string) => {
        const by = [columns, 0, rows, 0, columns, 0, rows, 0];
        const numbers = corners.split(",").map((number, at) => Number(number) + (by[at] ?? 0));
        return open + numbers.map((number) => Math.max(number, 0)).join(", ");
      });
  });
}

/** Whether anything is drawn. */
export function hasBoxes(drawing: string): boolean {
  return /<v:(?:shape|group|rect|line|oval|image)\b/.test(drawing);
}

function cellOf(box: string): Cell | null {
  if (!/<x:ClientData\b[^>]*ObjectType=["']Note["']/.test(box)) return null;
  const row = /<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(box)?.[1];
  const column = /<x:Column>\s*(\d+)\s*<\/x:Column>/.exec(box)?.[1];
  if (row === undefined || column === undefined) return null;
  return { rowIndex: Number(row), columnIndex: Number(column) };
}
