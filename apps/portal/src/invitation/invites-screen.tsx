import { EmptyState, Half, initialsOf, Notice, PageHead, PersonLink, PersonList, Press, PressLink, Sheet } from "@naast/ui";
import type { InvitationsView, InvitationView, NominationView, PlanView } from "@naast/vocabulary";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { planPath } from "../paths.ts";
import { frameOf, type PlanFrame } from "../plan/frame.ts";
import type { Search } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { answerNomination } from "./client-actions.ts";
import { invitePath, newInvitePath } from "./client-paths.ts";
import { stateWords } from "./state-words.ts";

type Props = { view: PlanView; inviting: InvitationsView; search: Search };

/** Whom the client asks, where each stands, and whom others thought of. Only the client has this page. */
export async function InvitesScreen({ view, inviting, search }: Props) {
  const frame = await frameOf(view);
  const { t, clientId } = frame;
  const { invitations, nominations, purposeWords } = inviting;
  return (
    <SignedInPage place={frame.place} door="people" search={search}>
      <PageHead title={t("portalInvite.title")}>
        <p>{t("portalInvite.intro")}</p>
      </PageHead>
      {nominations.map((nomination) => (
        <Nomination key={nomination.id} nomination={nomination} frame={frame} />
      ))}
      {purposeWords === null ? (
        <div className="flat">
          <Notice icon="footprints" level={2} title={t("portalInvite.needPurpose")}>
            <p>
              <a href={planPath(clientId, "/purpose")}>{t("portalInvite.toPurpose")}</a>
            </p>
          </Notice>
        </div>
      ) : null}
      <div className="flat">
        <PressLink wide icon="plus" href={newInvitePath(clientId)}>
          {t("portalInvite.ask")}
        </PressLink>
      </div>
      <Sheet id="asked" title={t("portalInvite.title")} titleHidden>
        {invitations.length === 0 ? <EmptyState words={t("portalInvite.none")} /> : null}
        <PersonList id="asked-people">
          {invitations.map((invitation) => (
            <Asked key={invitation.id} invitation={invitation} frame={frame} />
          ))}
        </PersonList>
      </Sheet>
    </SignedInPage>
  );
}

function Asked({ invitation, frame }: { invitation: InvitationView; frame: PlanFrame }) {
  const { t, clientId } = frame;
  const { id, label, state, questionWords, replyWords } = invitation;
  const hasQuestion = questionWords !== null && replyWords === null && state === "sent";
  return (
    <PersonLink
      kind={state === "accepted" ? "network" : "open"}
      initials={initialsOf(label)}
      name={label}
      role={stateWords(invitation, frame)}
      status={hasQuestion ? t("portalInvite.hasQuestion", { label }) : undefined}
      href={invitePath(clientId, id)}
    />
  );
}

function Nomination({
  nomination: { id, label, words, nominatorName },
  frame: { t, clientId },
}: {
  nomination: NominationView;
  frame: PlanFrame;
}) {
  const fields = { clientId, invitationId: id };
  return (
    <Sheet id={`nomination-${id}`} title={t("portalInvite.nominations.asks", { name: nominatorName, label })}>
      <div className="person-title nomination-words">
        <Half kind="network" initials={initialsOf(nominatorName)} size="compact" />
        <p>‘{words}’</p>
      </div>
      <div className="actions actions-even">
        {(["take", "notNow"] as const).map((answer) => (
          <form key={answer} action={answerNomination}>
            <HiddenFields fields={{ ...fields, answer }} />
            <Press wide>{t(`portalInvite.nominations.${answer}`)}</Press>
          </form>
        ))}
      </div>
      <p className="note">{t("portalInvite.nominations.hint", { name: nominatorName })}</p>
    </Sheet>
  );
}
