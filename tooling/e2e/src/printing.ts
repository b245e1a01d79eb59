import type { Page } from "@playwright/test";

/** One page of A4 in points, as a PDF counts. */
const a4 = { width: 595, height: 842 } as const;

/** What comes out of the printer: how many pages, and whether each is an A4. */
export async function printed(page: Page): Promise<{ pages: number; isA4: boolean }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
  const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  const sizes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g)];
  const isA4 = sizes.length > 0 && sizes.every(([, width, height]) => near(width, a4.width) && near(height, a4.height));
  return { pages, isA4 };
}

function near(size: string | undefined, wanted: number): boolean {
  return Math.abs(Number(size) - wanted) < 2;
}
