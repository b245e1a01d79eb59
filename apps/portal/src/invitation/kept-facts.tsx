import { Facts, Sheet } from "@naast/ui";
import { env } from "../env.ts";
import type { Translate } from "../plan/words.ts";
import { invitationPart } from "./paths.ts";

/** What is kept about who is asked, by whom, what for and how long (AVG art. 14), and the way to have it erased. */
export function KeptFacts({ t }: { t: Translate }) {
  const host = env().PORTAL_URL.replace(/^https?:\/\//, "");
  const facts = [
    { id: "what", name: t("invited.data.what"), words: `${t("invited.data.whatBefore")} ${t("invited.data.whatAfter")}` },
    { id: "who", name: t("invited.data.who"), words: t("invited.data.whoWords", { host }) },
    { id: "why", name: t("invited.data.why"), words: t("invited.data.whyWords") },
    { id: "howLong", name: t("invited.data.howLong"), words: t("invited.data.howLongWords") },
    { id: "rights", name: t("invited.data.rights"), words: t("invited.data.rightsWords") },
  ];
  return (
    <Sheet flat id="data" title={t("invited.data.title")}>
      <Facts facts={facts} />
      <p>
        <a href={invitationPart("remove")}>{t("invited.data.remove")}</a>
      </p>
    </Sheet>
  );
}
