import type { OwnPartView, TakeAlongView } from "@naast/vocabulary";
import { strToU8, zipSync } from "fflate";
import type { Translate, Writing } from "../plan/words.ts";
import { consentBlocks } from "./paper/consent-blocks.ts";
import { asHtml } from "./paper/html.ts";
import { ownPartBlocks } from "./paper/own-part-blocks.ts";
import { asPdf } from "./paper/pdf.ts";
import { planBlocks } from "./paper/plan-blocks.ts";

type Told = { t: Translate; writing: Writing };

/** Names that say nothing about care, housing or an organisation (look.md 12). */
const fileNames = {
  nl: { plan: "mijn-plan", consent: "wat-ik-deelde", own: "mijn-deel" },
  en: { plan: "my-plan", consent: "what-i-shared", own: "my-part" },
} as const;

export type Bundle = { name: string; bytes: Uint8Array };

const asJson = (value: unknown) => strToU8(`${JSON.stringify(value, null, 1)}\n`);

/** One file with everything: a page to read, the same as PDF, what another Naast reads, and the log of consent. */
export async function planBundle({ plan, consent }: TakeAlongView, { t, writing }: Told): Promise<Bundle> {
  const names = fileNames[writing.language];
  const blocks = planBlocks({ plan, t, writing });
  const page = { language: writing.language, name: t("portalTakeAlong.page.title") };
  const shared = consentBlocks(consent, { t, writing });
  const log = plan.withoutOthers
    ? {}
    : {
        [`${names.consent}.html`]: strToU8(asHtml(shared, { ...page, name: t("portalTakeAlong.page.consent") })),
        [`${names.consent}.json`]: asJson(consent),
      };
  const bytes = zipSync({
    [`${names.plan}.html`]: strToU8(asHtml(blocks, page)),
    [`${names.plan}.pdf`]: await asPdf(blocks, page),
    [`${names.plan}.json`]: asJson(plan),
    ...log,
  });
  return { name: `${names.plan}.zip`, bytes };
}

/** What is held about somebody who takes part, or did: to read, and for a program. */
export function ownPartBundle(view: OwnPartView, { t, writing }: Told): Bundle {
  const names = fileNames[writing.language];
  const { abilities: _, accountGoesToo: __, ...held } = view;
  const page = { language: writing.language, name: t("portalTakeAlong.page.own") };
  const bytes = zipSync({
    [`${names.own}.html`]: strToU8(asHtml(ownPartBlocks(view, { t, writing }), page)),
    [`${names.own}.json`]: asJson(held),
  });
  return { name: `${names.own}.zip`, bytes };
}

/** The answer that hands a file over; kept nowhere on the way. */
export function asDownload({ name, bytes }: Bundle): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": "application/zip",
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
