import { TextDecoder, TextEncoder } from "node:util";

// Every browser has them; jsdom leaves them out.
Object.assign(globalThis, { TextDecoder, TextEncoder });
Object.assign(AbortSignal.prototype, {
  throwIfAborted(this: AbortSignal): void {
    if (this.aborted) throw this.reason;
  },
});

// Fluent UI measures its overflow menus and tabs with a ResizeObserver, which jsdom does not have.
class NoResizeObserver implements ResizeObserver {
  observe(): void {
    return;
  }
  unobserve(): void {
    return;
  }
  disconnect(): void {
    return;
  }
}

globalThis.ResizeObserver = NoResizeObserver;

// jsdom lays nothing out, so there is nothing to scroll.
if (typeof Element !== "undefined") Element.prototype.scrollIntoView = () => undefined;
