import { Notice, PageHead, PressLink, Sheet } from "@naast/ui";
import type { InvitationPreview, InvitationsView, InvitationView, PlanView } from "@naast/vocabulary";
import { planPath } from "../paths.ts";
import { frameOf, type PlanFrame } from "../plan/frame.ts";
import type { Search } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { AskedWords, SeenWords } from "./asked-words.tsx";
import { invitePath } from "./client-paths.ts";
import { BlockForm, InviteActions } from "./invite-actions.tsx";
import { QuestionSheet } from "./question-sheet.tsx";
import { sentWords, stateWords } from "./state-words.ts";
import { TalkSheet } from "./talk-sheet.tsx";

type Props = { view: PlanView; inviting: InvitationsView; invitation: InvitationView; preview: InvitationPreview; search: Search };

const editable = ["idea", "ready", "expired", "withdrawn"];

/** One invitation: where it stands, exactly what the other reads, and what the client can do now. */
export async function InviteScreen({ view, inviting, invitation, preview, search }: Props) {
  const frame = await frameOf(view);
  const { t, clientId } = frame;
  const { label, id, state, hasSecondWord } = invitation;
  // What the other will read comes before the sending of it.
  const isFresh = state === "idea" || state === "ready";
  return (
    <SignedInPage place={frame.place} door="people" search={search}>
      <PageHead title={label}>
        <Standing invitation={invitation} frame={frame} />
      </PageHead>
      <QuestionSheet invitation={invitation} frame={frame} />
      <TalkSheet inviting={inviting} invitation={invitation} frame={frame} />
      <Needed invitation={invitation} frame={frame} />
      {isFresh ? null : <InviteActions invitation={invitation} frame={frame} />}
      {state === "declined" ? null : (
        <>
          <Sheet flat id="preview" title={t("portalInvite.preview.title", { label })}>
            <p className="note">{t("portalInvite.preview.hint")}</p>
            {hasSecondWord ? <p className="note">{t("portalInvite.preview.second")}</p> : null}
            <p className="note">{t("invited.from", { label, name: preview.inviterName ?? "" })}</p>
            <p className="ask-words">{t("invited.ask")}</p>
          </Sheet>
          <AskedWords view={preview} t={t} level={3} />
          <SeenWords view={preview} t={t} writing={frame.writing} level={3} />
          <div className="flat">
            <p>{preview.callWords ? t("invited.call.of", { words: preview.callWords }) : t("invited.call.words")}</p>
          </div>
        </>
      )}
      {isFresh ? <InviteActions invitation={invitation} frame={frame} /> : null}
      {editable.includes(state) ? (
        <div className="flat">
          <PressLink wide icon="pencil" href={invitePath(clientId, id, "/edit")}>
            {t("portalInvite.edit")}
          </PressLink>
        </div>
      ) : null}
      <BlockForm invitation={invitation} frame={frame} />
    </SignedInPage>
  );
}

function Standing({ invitation, frame }: { invitation: InvitationView; frame: PlanFrame }) {
  const { t } = frame;
  const { label, sentByName, blockedByName, blockWords, reasonWords } = invitation;
  const sent = sentWords(invitation, frame);
  return (
    <>
      <p>{stateWords(invitation, frame)}</p>
      {sent ? <p className="note">{sent}</p> : null}
      {sentByName ? <p className="note">{t("portalInvite.sentBy", { name: sentByName })}</p> : null}
      {blockWords ? <p className="note">{t("portalInvite.blockedBy", { name: blockedByName ?? "", words: blockWords })}</p> : null}
      {reasonWords ? (
        <p>
          {t("portalInvite.reason", { label })} ‘{reasonWords}’
        </p>
      ) : null}
    </>
  );
}

/** What is needed before it can go out, with the way to it. */
function Needed({ invitation: { needs, state }, frame: { t, clientId } }: { invitation: InvitationView; frame: PlanFrame }) {
  if (needs === null || needs === "safetyTalk" || needs === "blocked" || state === "sent" || state === "later") return null;
  return (
    <div className="flat">
      <Notice icon="footprints" level={2} title={t(`portalInvite.needs.${needs}`)}>
        {needs === "purpose" ? (
          <p>
            <a href={planPath(clientId, "/purpose")}>{t("portalInvite.toPurpose")}</a>
          </p>
        ) : null}
      </Notice>
    </div>
  );
}
