import { Actions, Press, PressLink } from "@naast/ui";
import type { Translate } from "../plan/words.ts";

type Props = { t: Translate; href: string; save?: string };

/** The foot of a form that changes something: keep it, or go back and leave it as it is. */
export function SaveOrLeave({ t, href, save = t("portalForm.save") }: Props) {
  return (
    <Actions>
      <Press variant="main">{save}</Press>
      <PressLink variant="quiet" href={href}>
        {t("portalForm.leaveAsIs")}
      </PressLink>
    </Actions>
  );
}
