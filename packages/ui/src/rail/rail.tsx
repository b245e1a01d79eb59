import type { ReactNode } from "react";
import type { NavigationLink } from "../doors/doors.tsx";
import { Icon } from "../icon/icon.tsx";
import { Mark, type MarkProps } from "../mark/mark.tsx";
import { PairSymbols } from "../pair/pair-symbols.tsx";

export type RailProps = {
  mark: MarkProps;
  label: string;
  links: readonly NavigationLink[];
  /** Who is signed in, and the way out. */
  children?: ReactNode;
};

/** The navigation of the dashboard: a column, on a tablet a row. Brings the drawings of the pair. */
export function Rail({ mark, label, links, children }: RailProps) {
  return (
    <header className="rail">
      <PairSymbols />
      <Mark {...mark} />
      <nav aria-label={label}>
        {links.map((link) => (
          <a key={link.href} href={link.href} aria-current={link.current ? "page" : undefined}>
            <Icon name={link.icon} />
            <span>{link.words}</span>
          </a>
        ))}
      </nav>
      {children ? <div className="rail-foot">{children}</div> : null}
    </header>
  );
}
