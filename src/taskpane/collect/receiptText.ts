import type { Receipt } from "../../domain/submission/board/CollectionRecord";
import type { FirstWords } from "../../i18n/Words";

/** "Đã nhận ngày 14/6/2022, số 05/BC-TTr, qua eOffice": what is known of a receipt on one line. */
export function receiptText({ receivedOn, number, channel }: Receipt, words: FirstWords): string {
  const say = words.pane.collecting.receipt;
  return [
    receivedOn ? say.on(words.calendar.date(receivedOn)) : say.came,
    ...(number === "" ? [] : [say.numbered(number)]),
    ...(channel === null ? [] : [say.through(say.channels[channel])]),
  ].join(", ");
}
