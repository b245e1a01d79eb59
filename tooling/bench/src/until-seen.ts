import type { Page } from "@playwright/test";

const longest = 20_000;

/** Resolves when the words stand in the page, whoever put them there. */
export async function untilSeen(page: Page, words: string): Promise<void> {
  await page.evaluate(
    ({ words, longest }) =>
      new Promise<void>((resolve, reject) => {
        const isThere = () => document.querySelector("main")?.textContent?.includes(words) === true;
        const watch = new MutationObserver(() => {
          if (!isThere()) return;
          watch.disconnect();
          resolve();
        });
        watch.observe(document.body, { subtree: true, childList: true, characterData: true });
        setTimeout(() => reject(new Error(`not seen: ${words}`)), longest);
      }),
    { words, longest },
  );
}
