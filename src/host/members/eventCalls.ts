import type { Call } from "../protocol/ClassTable";
import type { HostSession } from "../session/HostSession";

/** Whose event it is: the session and the id that the event is sent to. */
export interface EventSource {
  readonly session: HostSession;
  readonly id: string;
}

/** Registering and unregistering an event under Office.js's own names, such as "_RegisterDataChangedEvent". */
export function eventCalls<T>(
  name: string,
  type: number,
  since: string,
  sourceOf: (target: T) => EventSource,
): Record<string, Call<T>> {
  const register = (isOn: boolean): Call<T> => ({
    since,
    call: (target) => {
      const { session, id } = sourceOf(target);
      if (isOn) session.events.subscribe(type, id);
      else session.events.unsubscribe(type, id);
      return null;
    },
  });
  return { [`_Register${name}`]: register(true), [`_Unregister${name}`]: register(false) };
}

/** The events of a collection belong to its sheet, or to the whole workbook. */
export function collectionSource(target: {
  readonly session: HostSession;
  readonly sheetId: string | null;
}): EventSource {
  return { session: target.session, id: target.sheetId ?? "Workbook" };
}
