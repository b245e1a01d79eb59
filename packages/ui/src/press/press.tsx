import type { ComponentProps, ReactNode } from "react";
import { Icon } from "../icon/icon.tsx";
import type { IconName } from "../icon/names.ts";
import { type PressLook, pressClass } from "./press-class.ts";

type Inside = { icon?: IconName | undefined; iconAfter?: IconName | undefined; children?: ReactNode };

export type PressProps = PressLook & Inside & Omit<ComponentProps<"button">, "className">;
export type PressLinkProps = PressLook & Inside & { href: string } & Omit<ComponentProps<"a">, "className" | "href">;

/** A button that sends its form, unless `type` says otherwise. */
export function Press({ variant, small, wide, className, icon, iconAfter, children, ...rest }: PressProps) {
  return (
    <button className={pressClass({ variant, small, wide, className })} {...rest}>
      <PressInside icon={icon} iconAfter={iconAfter}>
        {children}
      </PressInside>
    </button>
  );
}

/** A link that looks like something to press. */
export function PressLink({ variant, small, wide, className, icon, iconAfter, children, ...rest }: PressLinkProps) {
  return (
    <a className={pressClass({ variant, small, wide, className })} {...rest}>
      <PressInside icon={icon} iconAfter={iconAfter}>
        {children}
      </PressInside>
    </a>
  );
}

function PressInside({ icon, iconAfter, children }: Inside) {
  return (
    <>
      {icon ? <Icon name={icon} /> : null}
      {children}
      {iconAfter ? <Icon name={iconAfter} /> : null}
    </>
  );
}

/** What can be done, side by side, and below each other where there is no room. `even`: equally wide. */
export function Actions({ even, children }: { even?: boolean | undefined; children: ReactNode }) {
  return <div className={even ? "actions actions-even" : "actions"}>{children}</div>;
}
