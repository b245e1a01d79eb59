import { Page, PageHead, PressLink, QuickExit, SkipLink, TopBar } from "@naast/ui";
import { useTranslations } from "next-intl";
import { homePath, leavePath } from "../paths.ts";
import { Enhancements } from "../shell/enhancements.tsx";
import { SharedDeviceLock, SharedDeviceSignOut } from "../shell/shared-device.tsx";

type Props = { title: string; words: string; way: string };

/** A page that says one thing and shows one way on. Whoever sees it may be signed in, so it can be left quickly. */
export function CalmPage({ title, words, way }: Props) {
  const t = useTranslations("portal");
  return (
    <>
      <SkipLink words={t("skip")} />
      <TopBar mark={{ name: t("name"), href: homePath }}>
        <QuickExit href={leavePath} words={t("leave")} />
        <SharedDeviceSignOut />
      </TopBar>
      <Page>
        <PageHead voice title={title}>
          <p>{words}</p>
        </PageHead>
        <div className="flat">
          <PressLink href={homePath}>{way}</PressLink>
        </div>
      </Page>
      <Enhancements leavePath={leavePath} />
      <SharedDeviceLock />
    </>
  );
}
