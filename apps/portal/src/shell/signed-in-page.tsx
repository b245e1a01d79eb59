import { Doors, HelpLine, type NavigationLink, Page, QuickExit, SkipLink, TopBar } from "@naast/ui";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { homePath, leavePath, planPath, settingsPath, todayPath } from "../paths.ts";
import { AfterChange } from "./after-change.tsx";
import { Enhancements } from "./enhancements.tsx";
import { Live } from "./live.tsx";
import type { Search } from "./search.ts";
import { SharedDeviceLock, SharedDeviceSignOut } from "./shared-device.tsx";

/** What a page of one plan knows about its reader. */
export type PlanPlace = {
  clientId: string;
  clientName: string;
  own: boolean;
  abilities: readonly string[];
  /** The newest event that the page contains; live changes go on from here. Left out on pages that stand still. */
  upTo?: number | undefined;
  readAt?: number | undefined;
};

type Door = "today" | "plan" | "people";

type SignedInPageProps = {
  place?: PlanPlace | undefined;
  door?: Door | undefined;
  search: Search;
  /** What others notice of the last change, when the page knows better than the general words. */
  doneWords?: string | undefined;
  children: ReactNode;
};

/** Every page of somebody who is signed in: the way out on top, the doors below, what was just done in between. */
export function SignedInPage({ place, door, search, doneWords, children }: SignedInPageProps) {
  const t = useTranslations("portal");
  return (
    <>
      <SkipLink words={t("skip")} />
      <TopBar mark={{ name: t("name"), href: homePath }}>
        <QuickExit href={leavePath} words={t("leave")} />
        <SharedDeviceSignOut />
      </TopBar>
      <Page>
        <AfterChange search={search} place={place} words={doneWords} />
        {children}
      </Page>
      <HelpLine label={t("more")}>
        <FootLinks place={place} />
      </HelpLine>
      {place ? <Doors label={t("doors")} doors={doorsOf(place, door, t)} /> : null}
      <Enhancements leavePath={leavePath} />
      <SharedDeviceLock />
      {place?.upTo === undefined ? null : (
        <Live
          clientId={place.clientId}
          upTo={place.upTo}
          words={t("somethingNew")}
          showWords={t("toTop")}
          changedWords={t("justChanged")}
        />
      )}
    </>
  );
}

type Translate = ReturnType<typeof useTranslations<"portal">>;

function doorsOf({ clientId, own }: PlanPlace, door: Door | undefined, t: Translate): readonly NavigationLink[] {
  return [
    { href: todayPath(clientId), words: t("door.today"), icon: "sun", current: door === "today" },
    { href: planPath(clientId), words: own ? t("door.myPlan") : t("door.plan"), icon: "footprints", current: door === "plan" },
    { href: planPath(clientId, "/people"), words: own ? t("door.myPeople") : t("door.people"), icon: "users", current: door === "people" },
  ];
}

function FootLinks({ place }: { place: PlanPlace | undefined }) {
  const t = useTranslations("portal");
  const may = (action: string) => place?.abilities.includes(action) ?? false;
  return (
    <ul className="foot-links">
      {place && may("consent.read") ? (
        <li>
          <a href={planPath(place.clientId, "/who-sees-what")}>{t("foot.whoSeesWhat")}</a>
        </li>
      ) : null}
      {place && may("plan.takeAlong") ? (
        <li>
          <a href={planPath(place.clientId, "/take-along")}>{t("foot.takeAlong")}</a>
        </li>
      ) : null}
      {place && may("ownPart.read") ? (
        <li>
          <a href={planPath(place.clientId, "/my-part")}>{t("foot.myPart")}</a>
        </li>
      ) : null}
      {place && may("accessLog.read") ? (
        <li>
          <a href={planPath(place.clientId, "/who-looked")}>{t("foot.whoLooked")}</a>
        </li>
      ) : null}
      <li>
        <a href={settingsPath}>{t("foot.settings")}</a>
      </li>
      <li>
        <QuickExit href={leavePath} words={t("leave")} inline />
      </li>
    </ul>
  );
}
