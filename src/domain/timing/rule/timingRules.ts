import { afterEvent, byDocument, durationOnly } from "./conditionalRules";
import { continuousWork, openStart } from "./continuousRules";
import {
  daysFromDate,
  daysFromIssue,
  deadline,
  monthThenAct,
  windowThenDone,
} from "./deadlineRules";
import { recurring } from "./recurringRules";
import type { TimingRule } from "./TimingRule";
import { doneRemark, groupRow, halfSaid, remark } from "./unknownRules";
import { window } from "./windowRules";

/**
 * The grammar: continuity and recurrence before dates, dates before conditions, as an official reads a cell.
 * The first rule that reads the phrase is taken.
 */
export const timingRules: readonly TimingRule[] = [
  groupRow,
  doneRemark,
  remark,
  halfSaid,
  continuousWork,
  recurring,
  daysFromIssue,
  daysFromDate,
  openStart,
  monthThenAct,
  windowThenDone,
  deadline,
  window,
  durationOnly,
  afterEvent,
  byDocument,
];
