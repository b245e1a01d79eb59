import type { ReactNode } from "react";
import { Icon } from "../icon/icon.tsx";
import type { IconName } from "../icon/names.ts";

export type NavigationLink = { href: string; words: ReactNode; icon: IconName; current?: boolean | undefined };

/** The doors of the portal, at the bottom of the screen. */
export function Doors({ label, doors }: { label: string; doors: readonly NavigationLink[] }) {
  return (
    <nav className="doors" aria-label={label}>
      {doors.map((door) => (
        <a key={door.href} href={door.href} aria-current={door.current ? "page" : undefined}>
          <Icon name={door.icon} large />
          <span>{door.words}</span>
        </a>
      ))}
    </nav>
  );
}
