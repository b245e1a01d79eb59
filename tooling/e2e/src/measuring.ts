import type { Page } from "@playwright/test";

/** Elements that stick out of the page to the right, when the page can be scrolled that way. */
export function stickingOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const out = [...document.body.querySelectorAll("*")].filter((one) => one.getBoundingClientRect().right > root.clientWidth + 1);
    return [`${root.scrollWidth} > ${root.clientWidth}`, ...out.slice(0, 5).map((one) => one.outerHTML.slice(0, 120))];
  });
}

/** What can be pressed and is smaller than a finger: `least` CSS pixels each way. A link inside a sentence is left out. */
export function smallTargets(page: Page, least: number): Promise<readonly string[]> {
  return page.evaluate((smallest) => {
    const inSentence = (one: Element) => {
      const around = one.parentElement;
      return one.matches("a") && getComputedStyle(one).display === "inline" && around?.textContent?.trim() !== one.textContent?.trim();
    };
    /** A tick is pressed by its words too: whatever lies inside the label counts. */
    const areas = (one: Element) => [one, ...(one instanceof HTMLInputElement ? (one.labels ?? []) : [])];
    const sizeOf = (one: Element) => {
      const boxes = areas(one).map((area) => area.getBoundingClientRect());
      return [Math.max(...boxes.map(({ width }) => width)), Math.max(...boxes.map(({ height }) => height))];
    };
    const hidden = (one: Element) => !one.checkVisibility({ visibilityProperty: true }) || getComputedStyle(one).clipPath === "inset(50%)";
    return [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")]
      .filter((one) => !hidden(one) && !inSentence(one) && sizeOf(one).some((size) => size < smallest - 0.5))
      .map((one) => `${sizeOf(one).map(Math.round).join(" × ")}: ${one.outerHTML.slice(0, 160)}`);
  }, least);
}

/** The largest letters on a page, of these words and of all others. In CSS pixels. */
export function largestLetters(page: Page, words: readonly string[]): Promise<{ these: number; others: number; largest: string }> {
  return page.evaluate((known) => {
    const plain = (text: string) => text.replaceAll(/[\s\u00a0]+/g, " ").trim();
    const sought = known.map(plain);
    const found = { these: 0, others: 0, largest: "" };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = plain(walker.currentNode.textContent ?? "");
      const around = walker.currentNode.parentElement;
      if (!text || !around?.checkVisibility() || around.closest("script, style")) continue;
      const size = Number.parseFloat(getComputedStyle(around).fontSize);
      if (sought.some((one) => one.includes(text))) found.these = Math.max(found.these, size);
      else if (size > found.others) Object.assign(found, { others: size, largest: text });
    }
    return found;
  }, words);
}
