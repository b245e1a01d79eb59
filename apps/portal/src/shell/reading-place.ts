/** What somebody is looking at, so that it can stay where it is when the page around it changes. */
export type Place = {
  /** Puts it back. True when something came above it. */
  restore: () => boolean;
};

const stillness = 2;

/** Remembers the row in the middle of the screen, or the one that has the focus. */
export function keepPlace(): Place | null {
  const row = rowInSight();
  if (!row?.id) return null;
  const before = row.getBoundingClientRect().top;
  return {
    restore: () => {
      const now = document.getElementById(row.id);
      if (!now) return false;
      const moved = now.getBoundingClientRect().top - before;
      if (Math.abs(moved) > stillness) scrollBy({ top: moved, behavior: "instant" });
      return moved > stillness;
    },
  };
}

function rowInSight(): Element | null {
  const focused = document.activeElement?.closest("main [id]");
  if (focused && isInSight(focused)) return focused;
  for (let y = innerHeight / 2; y < innerHeight; y += 24) {
    const row = document.elementFromPoint(innerWidth / 2, y)?.closest("main [id]");
    if (row) return row;
  }
  return null;
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
