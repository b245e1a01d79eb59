import { formatDate } from "@naast/text";
import { EmptyState, Facts, PageHead, PressLink, Sheet } from "@naast/ui";
import { dayOf, type OwnPartView } from "@naast/vocabulary";
import { accessActions } from "../journal/access-actions.ts";
import { planPath } from "../paths.ts";
import { type Translate, type Writing, wordsFor } from "../plan/words.ts";
import type { Search } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { heldFacts } from "../take-along/paper/own-part-blocks.ts";
import { ConsentHistory } from "./consent-history.tsx";
import { ownPartPlace } from "./own-part-place.ts";

type Props = { view: OwnPartView; clientId: string; search: Search };
type Part = { view: OwnPartView; t: Translate; writing: Writing };

/** Everything that is held about the reader because of this plan; also after they left it. */
export async function OwnPartScreen({ view, clientId, search }: Props) {
  const { t, writing } = await wordsFor(view.readAt);
  const { clientName } = view;
  const path = (part: string) => planPath(clientId, `/my-part${part}`);
  return (
    <SignedInPage place={ownPartPlace(view, clientId)} search={search}>
      <PageHead
        title={clientName ? t("portalMember.own.title") : t("portalMember.own.titleGone")}
        note={clientName ? t("portalMember.own.in", { name: clientName }) : undefined}
      >
        {clientName ? null : <p>{t("portalMember.own.gone")}</p>}
      </PageHead>
      <Sheet id="account" title={t("portalMember.own.account")}>
        <Facts facts={heldFacts(view, { t, writing })} />
        {view.membership?.askedRelationWords ? (
          <p className="note">{t("portalMember.own.asked", { words: view.membership.askedRelationWords })}</p>
        ) : null}
        <PressLink icon="pencil" href={path("/correct")}>
          {t("portalMember.own.correct")}
        </PressLink>
      </Sheet>
      <Sheet id="wrote" title={t("portalMember.own.wrote")}>
        <Wrote view={view} t={t} writing={writing} />
      </Sheet>
      <Sheet id="grants" title={clientName ? t("portalMember.own.grants", { name: clientName }) : t("portalMember.own.grantsGone")}>
        <ConsentHistory lines={view.grants} none={t("portalMember.consent.none")} t={t} writing={writing} />
      </Sheet>
      <Asked view={view} t={t} writing={writing} />
      <Sheet id="looked" title={t("portalMember.own.looked")}>
        <Looked view={view} t={t} writing={writing} />
      </Sheet>
      <div className="flat own-part-ways">
        <PressLink wide icon="package" href={path("/file")}>
          {t("portalMember.own.takeAlong")}
        </PressLink>
        {clientName ? (
          <PressLink wide icon="pause" href={path("/step-back")}>
            {t("portalMember.own.rest")}
          </PressLink>
        ) : null}
        <PressLink wide icon="eraser" href={path("/erase")}>
          {t("portalMember.own.erase")}
        </PressLink>
      </div>
    </SignedInPage>
  );
}

function Wrote({ view: { wrote, promised }, t, writing }: Part) {
  return (
    <>
      {wrote.length === 0 ? <EmptyState words={t("portalMember.own.wroteNothing")} /> : null}
      <ul className="plain-rows">
        {wrote.map(({ id, kind, words, at }) => (
          <li key={`${kind}-${id}`}>
            <span>{words}</span>
            <span className="note">{[t(`portalMember.own.kinds.${kind}`), formatDate(dayOf(at), writing)].join(" · ")}</span>
          </li>
        ))}
      </ul>
      {promised.length > 0 ? (
        <>
          <h3 className="note">{t("portalMember.own.promised")}</h3>
          <ul className="plain-rows">
            {promised.map(({ id, what }) => (
              <li key={id}>{what}</li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

function Asked({ view: { invitations }, t, writing }: Part) {
  if (invitations.length === 0) return null;
  const day = (moment: number) => formatDate(dayOf(moment), writing);
  return (
    <Sheet id="invitations" title={t("portalMember.own.invitations")}>
      <ul className="plain-rows">
        {invitations.map(({ id, sentAt, answeredAt, whyWords }) => (
          <li key={id}>
            {whyWords ? <span>‘{whyWords}’</span> : null}
            <span className="note">
              {[
                sentAt ? t("portalMember.own.invited", { day: day(sentAt) }) : null,
                answeredAt ? t("portalMember.own.answered", { day: day(answeredAt) }) : null,
              ]
                .filter((one) => one !== null)
                .join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

function Looked({ view: { looked, ownVisits }, t, writing }: Part) {
  return (
    <>
      {looked.length === 0 ? <EmptyState words={t("portalMember.own.nobody")} /> : null}
      <ul className="plain-rows">
        {looked.map(({ at, name, action }) => {
          const known = accessActions.find((one) => one === action);
          return (
            <li key={`${at}-${action}`}>
              <span>
                {name} {known ? t(`shared.accessActions.${known}`, { done: "yes" }) : action}
              </span>
              <span className="note">{formatDate(dayOf(at), writing)}</span>
            </li>
          );
        })}
      </ul>
      <p className="note">{t("portalMember.own.lookedNote", { count: ownVisits })}</p>
    </>
  );
}
