import { calendarVi } from "./vi/calendar";
import { paneVi } from "./vi/pane";

/** What the pane can say before a plan has been read: the words that it starts with. */
export const firstWordsVi = { languageTag: "vi-VN", calendar: calendarVi, pane: paneVi };
