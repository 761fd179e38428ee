import type { Area } from "../../domain/sheet/Area";
import type { SheetModel } from "../../files/xlsx/model/WorkbookModel";
import { HostError } from "../protocol/HostError";
import type { HostSession } from "./HostSession";

/** A range as a batch holds it: it follows its cells when rows and columns come and go. */
export class RangeTarget {
  private current: Area | null;

  constructor(
    readonly session: HostSession,
    readonly sheetId: string,
    area: Area,
  ) {
    this.current = area;
    session.track(this);
  }

  /** InvalidReference once its cells were deleted. */
  get area(): Area {
    if (!this.current) throw new HostError("InvalidReference", "The cells were deleted.");
    return this.current;
  }

  /** InvalidReference once its sheet was deleted. */
  get sheet(): SheetModel {
    const sheet = this.session.findSheet(this.sheetId);
    if (!sheet) throw new HostError("InvalidReference", "The worksheet was deleted.");
    return sheet;
  }

  /** Another range on the same sheet. */
  withArea(area: Area): RangeTarget {
    return new RangeTarget(this.session, this.sheetId, area);
  }

  /** Moves or resizes it after cells were shifted; null where its cells are gone. */
  follow(shift: (area: Area) => Area | null): void {
    if (this.current) this.current = shift(this.current);
  }
}

/** Several ranges of one sheet, as `worksheet.getRanges` gives them. */
export class RangeAreasTarget {
  constructor(
    readonly session: HostSession,
    readonly sheetId: string,
    readonly ranges: readonly RangeTarget[],
  ) {}
}
