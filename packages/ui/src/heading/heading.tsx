import type { ReactNode } from "react";

export type HeadingLevel = 1 | 2 | 3 | 4;

export type HeadingProps = {
  level: HeadingLevel;
  id?: string | undefined;
  className?: string | undefined;
  children: ReactNode;
};

/** A heading of which the page decides the level; the look comes from the class. */
export function Heading({ level, id, className, children }: HeadingProps) {
  const Tag: `h${HeadingLevel}` = `h${level}`;
  return (
    <Tag id={id} className={className}>
      {children}
    </Tag>
  );
}
