/** The sign of Naast without its name: a half, and a lower half that came beside it. */
export function MarkSign() {
  return (
    <svg className="mark-sign" width="28" height="28" viewBox="0 0 32 32" aria-hidden="true">
      <path className="mark-left" d="M15 3v26h-2.4C6.6 29 2.5 24 2.5 16S6.6 3 12.6 3z" />
      <path className="mark-right" d="M18.5 11v18h2.2c5 0 8.3-3.7 8.3-9s-3.3-9-8.3-9z" />
    </svg>
  );
}

export type MarkProps = { name: string; href?: string | undefined };

/** The sign with the name; a link where there is a page to go to. */
export function Mark({ name, href }: MarkProps) {
  const inside = (
    <>
      <MarkSign />
      <span>{name}</span>
    </>
  );
  if (!href) return <span className="mark">{inside}</span>;
  return (
    <a className="mark" href={href}>
      {inside}
    </a>
  );
}
