import { Icon } from "../icon/icon.tsx";

export type QuickExitProps = {
  href: string;
  words: string;
  /** As the last link of the page, in a line of text. */
  inline?: boolean | undefined;
};

/** Leaves at once. A plain link; a page's script may replace the page instead, and finds it by `data-quick-exit`. */
export function QuickExit({ href, words, inline }: QuickExitProps) {
  return (
    <a className={inline ? undefined : "press"} href={href} rel="noreferrer nofollow" data-quick-exit="">
      {inline ? null : <Icon name="log-out" />}
      {words}
    </a>
  );
}
