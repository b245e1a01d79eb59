import { classes } from "../classes.ts";

/** `main`: the one dark button. `yes`: only the client's own. `quiet`: underlined, without outline. `bare`: outline on the page's own colour. */
export type PressVariant = "plain" | "main" | "yes" | "quiet" | "bare";

export type PressLook = {
  variant?: PressVariant | undefined;
  small?: boolean | undefined;
  wide?: boolean | undefined;
  className?: string | undefined;
};

/** The class names of a press, for components of another library. */
export function pressClass({ variant = "plain", small, wide, className }: PressLook = {}): string {
  return classes("press", variant !== "plain" && `press-${variant}`, small && "press-small", wide && "press-wide", className);
}
