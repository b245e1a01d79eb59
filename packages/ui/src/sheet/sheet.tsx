import type { ReactNode } from "react";
import { classes } from "../classes.ts";
import { Heading, type HeadingLevel } from "../heading/heading.tsx";

export type SheetProps = {
  id: string;
  title: ReactNode;
  /** For a title that the page already shows in another way. */
  titleHidden?: boolean | undefined;
  /** On the table itself instead of on paper. */
  flat?: boolean | undefined;
  level?: HeadingLevel | undefined;
  children: ReactNode;
};

/** A section of a page: a white sheet from edge to edge on a phone. The section has the id `{id}`, its heading `{id}-title`. */
export function Sheet({ id, title, titleHidden, flat, level = 2, children }: SheetProps) {
  return (
    <section className={flat ? "flat" : "sheet"} id={id} aria-labelledby={`${id}-title`}>
      <Heading level={level} id={`${id}-title`} className={classes(titleHidden && "visually-hidden")}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
