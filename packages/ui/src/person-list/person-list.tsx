import type { ReactNode } from "react";
import { Half, type HalfProps } from "../half/half.tsx";
import { Heading, type HeadingLevel } from "../heading/heading.tsx";
import { Icon } from "../icon/icon.tsx";

export type PersonListProps = {
  id: string;
  title?: ReactNode;
  level?: HeadingLevel | undefined;
  children: ReactNode;
};

/** People and places that belong together, under a small heading. */
export function PersonList({ id, title, level = 3, children }: PersonListProps) {
  return (
    <div className="person-list">
      {title ? (
        <Heading level={level} id={id} className="person-list-title">
          {title}
        </Heading>
      ) : null}
      <ul aria-labelledby={title ? id : undefined}>{children}</ul>
    </div>
  );
}

type PersonRowProps = Omit<HalfProps, "size"> & { name: ReactNode; role?: ReactNode };

/** Somebody to go to: the whole row is the link. */
export function PersonLink({ name, role, status, href, ...half }: PersonRowProps & { status?: ReactNode; href: string }) {
  return (
    <li className="person-row">
      <a className="person-link" href={href}>
        <Half {...half} />
        <span className="person-words">
          <b>{name}</b>
          {role ? <small>{role}</small> : null}
          {status ? <span className="person-status">{status}</span> : null}
        </span>
        <Icon name="chevron-right" />
      </a>
    </li>
  );
}

/** Somebody with what is said about or by them; actions go in the children. */
export function PersonRow({ name, role, children, ...half }: PersonRowProps & { children?: ReactNode }) {
  return (
    <li className="person-row person-told">
      <Half {...half} />
      <div className="person-words">
        <p>
          <b>{name}</b> {role ? <span className="note">{role}</span> : null}
        </p>
        {children}
      </div>
    </li>
  );
}
