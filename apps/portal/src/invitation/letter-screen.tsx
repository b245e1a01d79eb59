import { formatDate, isoDayOf } from "@naast/text";
import { EmptyState, PageHead } from "@naast/ui";
import { bareCode, type InvitationView, type PlanView } from "@naast/vocabulary";
import { env } from "../env.ts";
import { frameOf } from "../plan/frame.ts";
import type { Translate, Writing } from "../plan/words.ts";
import { PrintButton } from "../print/print-button.tsx";
import { QrCode } from "../print/qr-code.tsx";
import { noSearch } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { invitePath } from "./client-paths.ts";

type Props = { view: PlanView; invitation: InvitationView; code: string | null; words: Translate };

/** The code of an invitation, this once: as a letter in large type, as a card of A7, and to say. No name of the client, no reason. */
export async function LetterScreen({ view, invitation, code, words }: Props) {
  const frame = await frameOf(view);
  const { t, clientId, writing } = frame;
  return (
    <SignedInPage place={{ ...frame.place, upTo: undefined }} door="people" search={noSearch}>
      <div className="screen-only">
        <PageHead title={t("portalInvite.letter.title")}>
          <p>{t("portalInvite.letter.intro")}</p>
          <p className="note">{code ? t("portalInvite.letter.once") : t("portalInvite.letter.gone")}</p>
          {invitation.hasSecondWord ? <p className="note">{t("portalInvite.letter.second")}</p> : null}
        </PageHead>
        <div className="flat">
          {code ? <PrintButton words={t("portalInvite.letter.print")} /> : <EmptyState words={t("portalInvite.letter.gone")} />}
        </div>
      </div>
      {code ? (
        <>
          <Letter invitation={invitation} code={code} words={words} writing={writing} />
          <Card code={code} words={words} />
        </>
      ) : null}
      <div className="flat screen-only">
        <p>
          <a href={invitePath(clientId, invitation.id)}>{t("portalInvite.letter.back")}</a>
        </p>
      </div>
    </SignedInPage>
  );
}

function HowToOpen({ code, words }: { code: string; words: Translate }) {
  const address = env().PORTAL_URL;
  return (
    <div className="letter-code">
      <QrCode text={`${address}/i/${bareCode(code)}`} label={words("portalInvite.letter.qr")} />
      <div>
        <p>{words("portalInvite.letter.how")}</p>
        <b className="letter-address">{address.replace(/^https?:\/\//, "")}/join</b>
        <p>{words("portalInvite.letter.code")}</p>
        <b>{code}</b>
      </div>
    </div>
  );
}

function Letter({ invitation, code, words, writing }: { invitation: InvitationView; code: string; words: Translate; writing: Writing }) {
  const until =
    invitation.answerBy === null ? null : formatDate(isoDayOf(invitation.answerBy), { ...writing, language: invitation.language });
  return (
    <article className="letter" lang={invitation.language}>
      <h2>{words("portalInvite.letter.hello", { label: invitation.label })}</h2>
      <p>{words("portalInvite.letter.words")}</p>
      <HowToOpen code={code} words={words} />
      <p>{words("portalInvite.letter.scan")}</p>
      {until ? <p>{words("portalInvite.letter.until", { day: until })}</p> : null}
    </article>
  );
}

function Card({ code, words }: { code: string; words: Translate }) {
  return (
    <div className="flat">
      <article className="mini-card">
        <h2>{words("portalInvite.letter.card")}</h2>
        <HowToOpen code={code} words={words} />
      </article>
    </div>
  );
}
