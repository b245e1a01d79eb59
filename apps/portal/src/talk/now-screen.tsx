import { formatMoment } from "@naast/text";
import { Actions, PageHead, Press, PressLink, Sheet } from "@naast/ui";
import { draftFor } from "../form/draft-for.ts";
import { HiddenFields } from "../form/hidden-fields.tsx";
import type { Search } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { leadTalk } from "./actions.ts";
import { Agreements, AgreementWriter } from "./agreements.tsx";
import { ClosingForm } from "./closing-form.tsx";
import { talkPath } from "./paths.ts";
import { Points } from "./points.tsx";
import { PrivateStrip } from "./private-strip.tsx";
import type { TalkFrame } from "./read-talk.ts";
import { Voices, VoicesToApprove, VoicesWritten, VoiceWriter } from "./voices.tsx";

/** A meeting on one's own telephone, while it is going on. */
export async function NowScreen({ frame, search }: { frame: TalkFrame; search: Search }) {
  const { t, talk, clientId, writing, may } = frame;
  const running = talk.startedAt !== null && talk.endedAt === null;
  const drafts = {
    voice: await draftFor(clientId, `voice:${talk.meetingId}`),
    agreement: await draftFor(clientId, `agree:${talk.meetingId}`),
  };
  return (
    <SignedInPage place={frame.place} door="plan" search={search}>
      <PageHead title={talk.title} note={formatMoment(talk.startsAt, writing)}>
        <Standing frame={frame} />
      </PageHead>
      <VoicesToApprove frame={frame} />
      <Points frame={frame} />
      {talk.startedAt === null ? null : <Voices frame={frame} />}
      <VoicesWritten frame={frame} />
      {running && may("voice.write") ? <VoiceWriter frame={frame} draft={drafts.voice} /> : null}
      {talk.startedAt === null ? null : <Agreements frame={frame} />}
      {running && may("agreement.make") ? <AgreementWriter frame={frame} draft={drafts.agreement} /> : null}
      <PrivateStrip frame={frame} />
      {talk.mayLead && running ? (
        <Sheet id="closing" title={t("talk.closing")}>
          <ClosingForm frame={frame} />
        </Sheet>
      ) : null}
      <Lead frame={frame} phase="end" />
    </SignedInPage>
  );
}

function Standing({ frame }: { frame: TalkFrame }) {
  const { t, people, talk, clientId } = frame;
  const ended = talk.endedAt !== null;
  return (
    <>
      <p>{people.isYou(talk.chairId) ? t("talk.chairYou") : t("talk.chair", { name: people.nameOf(talk.chairId) })}</p>
      {talk.startedAt === null ? <p className="soft">{t("talk.notBegun")}</p> : null}
      {ended ? <p className="soft">{t("talk.ended")}</p> : null}
      <Actions>
        {ended ? <PressLink href={talkPath({ clientId, meetingId: talk.meetingId }, "summary")}>{t("talk.toSummary")}</PressLink> : null}
        <PressLink variant="quiet" href={talkPath({ clientId, meetingId: talk.meetingId }, "")}>
          {t("talk.toMeeting")}
        </PressLink>
      </Actions>
      {talk.startedAt === null ? <Lead frame={frame} phase="start" /> : null}
      {ended ? <Lead frame={frame} phase="goOn" /> : null}
    </>
  );
}

const pressWords = { start: "talk.begin", end: "talk.end", goOn: "talk.goOn" } as const;

/** The press of who leads. */
function Lead({ frame: { t, talk, clientId }, phase }: { frame: TalkFrame; phase: keyof typeof pressWords }) {
  const running = talk.startedAt !== null && talk.endedAt === null;
  if (!talk.mayLead || running !== (phase === "end")) return null;
  return (
    <form action={leadTalk} className={phase === "end" ? "flat" : undefined}>
      <HiddenFields fields={{ clientId, meetingId: talk.meetingId, phase }} />
      <Press variant={phase === "goOn" ? "quiet" : "main"} wide={phase !== "goOn"}>
        {t(pressWords[phase])}
      </Press>
    </form>
  );
}
