import { useTranslations } from "next-intl";
import { invitationPath } from "./paths.ts";

export function BackToInvitation() {
  const t = useTranslations("invited");
  return (
    <div className="flat">
      <p>
        <a href={invitationPath}>{t("done.back")}</a>
      </p>
    </div>
  );
}
