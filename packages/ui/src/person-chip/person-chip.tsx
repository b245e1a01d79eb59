import type { ReactNode } from "react";
import { Half, type HalfProps } from "../half/half.tsx";

export type PersonChipProps = HalfProps & {
  name: ReactNode;
  /** In words: "je zus", "netwerkondersteuner". Left out only where the column says it. */
  role?: ReactNode;
  href?: string | undefined;
};

/** Who it is: half, name, role. */
export function PersonChip({ name, role, href, ...half }: PersonChipProps) {
  return (
    <span className="chip">
      <Half {...half} />
      <span className="chip-words">
        <b>{href ? <a href={href}>{name}</a> : name}</b>
        {role ? <small>{role}</small> : null}
      </span>
    </span>
  );
}
