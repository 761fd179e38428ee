import type { ChartBody } from "../../../files/xlsx/model/ChartBody";
import type { ChartChange, SheetChart } from "../../../files/xlsx/model/ChartModel";
import { refuseProtected } from "../../cells/guardWrite";
import { HostError } from "../../protocol/HostError";
import type { SheetTarget } from "../worksheet/SheetTarget";

/** One chart of a sheet, found again by its id. */
export interface ChartTarget extends SheetTarget {
  readonly id: string;
}

/** The chart; ItemNotFound where it was deleted. */
export function chartOf({ session, sheetId, id }: ChartTarget): SheetChart {
  const chart = session.sheet(sheetId).charts.get(id);
  if (!chart) throw new HostError("ItemNotFound");
  return chart;
}

/** What is inside the chart, to be read. */
export function bodyOf(target: ChartTarget): ChartBody {
  const body = target.session.sheet(target.sheetId).charts.body(target.id);
  if (body) return body;
  chartOf(target);
  throw new HostError("UnsupportedOperation", "The chart is of a newer make.");
}

/** Changes what is inside the chart; refused where objects of the sheet are protected. */
export function changeBody(target: ChartTarget, change: (body: ChartBody) => void): void {
  refuseUneditable(target);
  change(bodyOf(target));
  target.session.markChanged(target.sheetId);
}

/** AccessDenied on a protected sheet, UnsupportedOperation for a chart that can only be looked at. */
export function refuseUneditable(target: ChartTarget): void {
  refuseProtected(target.session, target.session.sheet(target.sheetId), "editObjects");
  if (!chartOf(target).isEditable) {
    throw new HostError("UnsupportedOperation", "The chart is in a group or of a newer make.");
  }
}

/** Changes the chart's name, title or place; refused as above. */
export function changeChart(target: ChartTarget, patch: ChartChange): void {
  refuseUneditable(target);
  target.session.sheet(target.sheetId).charts.change(target.id, patch);
  target.session.markChanged(target.sheetId);
}
