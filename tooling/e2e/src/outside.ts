import { type BrowserContext, expect, type Page } from "@playwright/test";

const title = "Het weer";

/** The page of somebody else that the way out leads to, and where that is. */
type Outside = { address: () => string | undefined; isOpen: (page: Page) => Promise<void> };

/** A journey calls nobody outside: where the portal's answer sends the browser is read, and that page is played in its place. */
export async function playOutside(context: BrowserContext, portal: string): Promise<Outside> {
  let address: string | undefined;
  await context.route(`${portal}/leave`, async (route) => {
    const answer = await route.fetch({ maxRedirects: 0 });
    address = answer.headers()["location"];
    await route.fulfill({ contentType: "text/html; charset=utf-8", body: `<!doctype html><title>${title}</title>` });
  });
  return { address: () => address, isOpen: (page) => expect(page).toHaveTitle(title) };
}
