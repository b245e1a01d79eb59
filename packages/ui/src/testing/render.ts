import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

/** The HTML as the server sends it. */
export const render = (element: ReactElement): string => renderToStaticMarkup(element);

/** The words a reader hears or reads, in order, without tags. */
export function wordsOf(element: ReactElement): string {
  return render(element)
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}
