import { expect, type Locator, type Page } from "@playwright/test";

const mostPresses = 200;

/** Presses Tab until this has the focus, as somebody without a mouse does; the focus can be seen, and nothing covers it. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < mostPresses; presses += 1) {
    if (await hasFocus(target)) {
      await expect.poll(() => target.evaluate(isInSight), { message: "the focus can be seen" }).toBe(true);
      return;
    }
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to ${String(target)}`);
}

export async function tabAndPress(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

export async function tabAndType(page: Page, { into, words }: { into: Locator; words: string }): Promise<void> {
  await tabTo(page, into);
  await page.keyboard.type(words);
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluateAll((elements) => elements.some((element) => element === document.activeElement));
}

/** Runs in the page. A ring around the element itself or around the row that it is in, and nothing on top of it. */
function isInSight(element: Element): boolean {
  const ringed = [element, element.closest("label"), element.parentElement].some((around) => {
    if (!around) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(around);
    return (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none";
  });
  const { left, top, width, height } = element.getBoundingClientRect();
  const above = document.elementFromPoint(left + width / 2, top + height / 2);
  const isCovered = above === null || !(element.contains(above) || above.contains(element));
  return element.matches(":focus-visible") && ringed && !isCovered;
}
