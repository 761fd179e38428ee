import type { Assessment } from "../../Assessment";
import type { Activity } from "../../plan/Plan";

/** What a unit may report on: the activities it owes in the period first, then its others; all of the plan's where it has no part in any. */
export function activitiesFor(
  unit: string,
  { plan, board }: Pick<Assessment, "plan" | "board">,
): readonly Activity[] {
  const all = plan?.activities ?? [];
  const expected = board.lines.find((line) => line.unit === unit)?.expectedActivities ?? [];
  const isOwed = ({ id }: Activity): boolean => expected.includes(id);
  const isOwn = ({ leadUnits, coordinatingUnits }: Activity): boolean =>
    leadUnits.includes(unit) || coordinatingUnits.includes(unit);
  const own = [...all.filter(isOwed), ...all.filter((one) => isOwn(one) && !isOwed(one))];
  return own.length > 0 ? own : all;
}
