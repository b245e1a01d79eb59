const signs = ["keydown", "pointerdown", "pointermove", "scroll", "focusin", "input"] as const;
const lookEvery = 5000;

/** Leaves for `path` when nobody did anything for `after` seconds, in this tab or in another one of ours. Gives the end of watching. */
export function watchIdle({ path, after }: { path: string; after: number }): () => void {
  let last = performance.now();
  let told = last;
  const tabs = new BroadcastChannel("naast-awake");
  const awake = () => {
    last = performance.now();
    if (last - told < lookEvery) return;
    told = last;
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel never leaves this origin
    tabs.postMessage(null);
  };
  tabs.addEventListener("message", () => {
    last = performance.now();
  });
  const look = () => {
    if (performance.now() - last < after * 1000) return;
    document.body.hidden = true;
    location.replace(path);
  };
  for (const sign of signs) addEventListener(sign, awake, { passive: true, capture: true });
  // A tab in the background is looked at seldom; it is looked at before it is seen again.
  document.addEventListener("visibilitychange", look);
  const timer = setInterval(look, lookEvery);
  return () => {
    for (const sign of signs) removeEventListener(sign, awake, { capture: true });
    document.removeEventListener("visibilitychange", look);
    clearInterval(timer);
    tabs.close();
  };
}
