import { foldText } from "../text/foldText";

/** Whether the unit is the office itself (Văn phòng Sở), which gathers the reports and is reminded by nobody. */
export function isOffice(name: string): boolean {
  return /^(văn phòng|vp)( sở( .*)?| cơ quan)?$/u.test(foldText(name));
}
