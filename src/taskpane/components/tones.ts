import { makeStyles, shorthands, tokens } from "@fluentui/react-components";
import type { ActivityStatus } from "../../domain/plan/Plan";
import type {
  SubmissionLine,
  SubmissionState,
} from "../../domain/submission/board/SubmissionBoard";

/** How loud something is; the colour never says anything that the text does not. */
export type Tone = "danger" | "warning" | "success" | "neutral";

/** How urgent each status of an activity looks. */
export const toneOfStatus: Readonly<Record<ActivityStatus, Tone>> = {
  overdue: "danger",
  unclear: "warning",
  "due-soon": "warning",
  "ongoing-unreported": "warning",
  "done-late": "success",
  done: "success",
  ongoing: "success",
  "in-progress": "neutral",
  waiting: "neutral",
  "not-due": "neutral",
  "not-applicable": "neutral",
};

/** How urgent each state of a unit looks. */
export const toneOfSubmission: Readonly<Record<SubmissionState, Tone>> = {
  missing: "danger",
  empty: "danger",
  "wrong-period": "danger",
  unreadable: "danger",
  duplicate: "danger",
  late: "warning",
  awaited: "neutral",
  submitted: "success",
};

/** A unit that has sent its report with activities left out is not in order yet. */
export function toneOfLine(line: SubmissionLine): Tone {
  const isIncomplete = line.state === "submitted" && line.missingActivities.length > 0;
  return isIncomplete ? "warning" : toneOfSubmission[line.state];
}

/** Looks of the tones for labels: ground, letters and border. */
export const useToneStyles = makeStyles({
  danger: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
    ...shorthands.borderColor(tokens.colorStatusDangerBorder1),
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
    ...shorthands.borderColor(tokens.colorStatusWarningBorder1),
  },
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
    ...shorthands.borderColor(tokens.colorStatusSuccessBorder1),
  },
  neutral: {
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    ...shorthands.borderColor(tokens.colorNeutralStroke1),
  },
});
