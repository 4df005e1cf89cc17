/** jsdom lays nothing out; Fluent only needs the observer to exist. */
globalThis.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
