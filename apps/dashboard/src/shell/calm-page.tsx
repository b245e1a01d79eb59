import { DeskHead, Panel, PressLink } from "@naast/ui";
import type { ReactNode } from "react";

/** A page that says one thing calmly, and where to go from here. */
export function CalmPage({
  title,
  words,
  href,
  go,
  children,
}: {
  title: string;
  words: string;
  href: string;
  go: string;
  children?: ReactNode;
}) {
  return (
    <>
      <DeskHead title={title} />
      <Panel id="calm" title={title} titleHidden>
        <p className="read">{words}</p>
        {children}
        <div className="actions actions-below">
          <PressLink href={href}>{go}</PressLink>
        </div>
      </Panel>
    </>
  );
}
