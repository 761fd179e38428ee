import type { RunOptions } from "../../domain/Assessment";
import type { PlaceProps } from "../places/PlaceProps";

/** What a panel's work goes by; null while a field is wrong, which is then said where the field stands. */
export function needOptions({
  read: { options, wrongFields },
  dispatch,
}: Pick<PlaceProps, "read" | "dispatch">): RunOptions | null {
  if (!options) dispatch({ type: "settings-wrong", wrongFields });
  return options;
}
