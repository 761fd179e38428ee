import { finding, type Finding } from "../Finding";
import { areaAddress } from "../sheet/Area";
import type { SheetSnapshot } from "../sheet/WorkbookSnapshot";

/** Says of a sheet too big to be read whole which part of it was read. */
export function checkCutSheet({ name, area, isCut = false }: SheetSnapshot): Finding[] {
  return isCut && area ? [finding("sheet-cut", { sheet: name }, { area: areaAddress(area) })] : [];
}
