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
