import type { ReactNode } from "react";
import { pressClass } from "../press/press-class.ts";

export type SeamLink = { href: string; words: ReactNode; current?: boolean | undefined; lang?: string | undefined };

/** A few ways to look at the same, beside each other: languages, circles or list, filters by person. */
export function SeamLinks({ label, links }: { label: string; links: readonly SeamLink[] }) {
  return (
    <nav className="seams" aria-label={label}>
      {links.map((link) => (
        <a
          key={link.href}
          className={pressClass({ variant: link.current ? "main" : "plain" })}
          href={link.href}
          lang={link.lang}
          aria-current={link.current ? "true" : undefined}
        >
          {link.words}
        </a>
      ))}
    </nav>
  );
}

/** Answers of one size under each other: first round on top, last round below. Children are presses. */
export function AnswerStack({ children }: { children: ReactNode }) {
  return <div className="answers">{children}</div>;
}
