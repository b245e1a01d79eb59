import { useTranslations } from "next-intl";
import { invitationPart, invitationPath } from "./paths.ts";

export function BackToInvitation() {
  const t = useTranslations("invited");
  return <FootLink href={invitationPath} words={t("done.back")} />;
}

/** For who wants nothing to do with it: gone, without reading it first. */
export function RemoveMe() {
  const t = useTranslations("invited");
  return <FootLink href={invitationPart("remove")} words={t("data.remove")} />;
}

function FootLink({ href, words }: { href: string; words: string }) {
  return (
    <div className="flat">
      <p>
        <a href={href}>{words}</a>
      </p>
    </div>
  );
}
