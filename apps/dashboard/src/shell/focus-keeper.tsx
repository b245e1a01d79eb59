"use client";

import { useEffect } from "react";

/**
 * When what was pressed disappears (an answered question has no buttons any more), focus would fall back to the top of
 * the page. It goes to the nearest place around it that is still there, so that one can go on from the same spot. What opens
 * in its stead may take focus itself, up to a frame later (React Aria waits so long after a key): that goes first.
 */
export function FocusKeeper() {
  useEffect(() => {
    let around: readonly HTMLElement[] = [];
    const remember = ({ target }: FocusEvent) => {
      around = target instanceof HTMLElement ? [target, ...placesAround(target)] : [];
    };
    const restore = () => {
      const [last] = around;
      if (document.activeElement !== document.body || !last || last.isConnected) return;
      const place = around.find((one) => one.isConnected);
      if (!place) return;
      place.tabIndex = -1;
      place.focus({ preventScroll: true });
    };
    let frame = 0;
    const watcher = new MutationObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(restore);
      });
    });
    document.addEventListener("focusin", remember);
    watcher.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener("focusin", remember);
      watcher.disconnect();
      cancelAnimationFrame(frame);
    };
  }, []);
  return null;
}

/** What stands around an element and has a name of its own, from near to far. */
function placesAround(element: HTMLElement): HTMLElement[] {
  const place = element.parentElement?.closest<HTMLElement>("[id]");
  return place ? [place, ...placesAround(place)] : [];
}
