import { formatNames } from "@naast/text";
import { Actions, PageHead, Press, PressLink } from "@naast/ui";
import type { PrivateTimeView } from "@naast/vocabulary";
import { HiddenFields } from "../form/hidden-fields.tsx";
import type { Search } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { talkPath } from "./paths.ts";
import { endPrivateTime, enterPrivateTime, sayClientIn } from "./private-actions.ts";
import { PrivateTexts } from "./private-texts.tsx";
import { PrivateWriter } from "./private-writer.tsx";
import type { TalkFrame } from "./read-talk.ts";

export type PrivateFrame = TalkFrame & { inside: PrivateTimeView };

/** Private time, for the client and the people close by. A full edge of ink says what this page is. Nothing typed here is kept on the device. */
export async function PrivateScreen({ frame, search }: { frame: PrivateFrame; search: Search }) {
  const { t, talk, inside, clientId } = frame;
  return (
    <SignedInPage place={frame.place} door="plan" search={search}>
      <div className="private-page">
        <PageHead title={t("talk.private.title")} note={inside.title}>
          <p className="private-closed">{t("talk.private.closed")}</p>
          {inside.running ? null : <p>{t("talk.private.ended")}</p>}
          {inside.inIt ? <Present frame={frame} /> : null}
        </PageHead>
        <Entrance frame={frame} />
        <ClientIn frame={frame} />
        {inside.inIt ? <PrivateTexts frame={frame} /> : null}
        {inside.inIt && inside.running ? <PrivateWriter frame={frame} /> : null}
        <div className="flat">
          <Actions>
            {inside.running && talk.privateTime.mayEnd ? (
              <form action={endPrivateTime}>
                <HiddenFields fields={{ clientId, meetingId: talk.meetingId }} />
                <Press>{t("talk.private.end")}</Press>
              </form>
            ) : null}
            <PressLink variant="quiet" href={talkPath({ clientId, meetingId: talk.meetingId }, talk.endedAt === null ? "now" : "summary")}>
              {talk.endedAt === null ? t("talk.toNow") : t("talk.toSummary")}
            </PressLink>
          </Actions>
        </div>
      </div>
    </SignedInPage>
  );
}

function Present({ frame: { t, people, inside, writing } }: { frame: PrivateFrame }) {
  const names = inside.presentIds.map(people.youOrName);
  return names.length > 0 ? <p>{t("talk.private.present", { names: formatNames(names, writing.language) })}</p> : null;
}

/** Who is close by comes in themselves. Who was not there reads nothing. */
function Entrance({ frame: { t, people, inside, talk, clientId } }: { frame: PrivateFrame }) {
  if (inside.inIt || people.own) return null;
  if (!inside.mayEnter) return <p className="flat">{t("talk.private.notIn")}</p>;
  return (
    <form action={enterPrivateTime} className="flat">
      <HiddenFields fields={{ clientId, meetingId: talk.meetingId }} />
      <Press variant="main" wide>
        {t("talk.private.enter")}
      </Press>
      <p className="note">{t("talk.private.enterHelp")}</p>
    </form>
  );
}

/** Whether the client is there too: both say so, and both can take it back. */
function ClientIn({ frame }: { frame: PrivateFrame }) {
  const { people, inside } = frame;
  if (people.own) return <AskClient frame={frame} />;
  return inside.inIt ? <AskNetwork frame={frame} /> : null;
}

/** The client says whether they would like to be there. */
function AskClient({ frame }: { frame: PrivateFrame }) {
  const { t, inside } = frame;
  return (
    <section className="flat private-client" aria-labelledby="client-in-title">
      <h2 id="client-in-title">{t("talk.private.clientAskYou")}</h2>
      <p>{inside.clientIn ? t("talk.private.clientInYou") : t("talk.private.clientBothYou")}</p>
      {inside.clientSays === "yes" && !inside.clientIn ? <p>{t("talk.private.clientWaits")}</p> : null}
      <YesOrNo frame={frame} said={inside.clientSays} yes={t("talk.private.yesMe")} no={t("talk.private.noMe")} />
    </section>
  );
}

/** Somebody who is in it says whether the client can be there. */
function AskNetwork({ frame }: { frame: PrivateFrame }) {
  const { t, people, inside } = frame;
  const name = people.clientName;
  return (
    <section className="flat private-client" aria-labelledby="client-in-title">
      <h2 id="client-in-title">{t("talk.private.clientAsk", { name })}</h2>
      <p>{inside.clientIn ? t("talk.private.clientIn", { name }) : t("talk.private.clientBoth", { name })}</p>
      {inside.clientSays === "yes" && !inside.clientIn ? <p>{t("talk.private.clientSaid", { name })}</p> : null}
      <YesOrNo
        frame={frame}
        said={inside.networkSays}
        yes={t("talk.private.yesClient", { name })}
        no={t("talk.private.noClient", { name })}
      />
    </section>
  );
}

type Asked = { frame: PrivateFrame; said: "yes" | "no" | null; yes: string; no: string };

function YesOrNo({ frame, said, yes, no }: Asked) {
  return (
    <Actions>
      {said === "yes" ? null : <Say frame={frame} answer="yes" words={yes} />}
      {said === "no" ? null : <Say frame={frame} answer="no" words={no} />}
    </Actions>
  );
}

function Say({ frame: { talk, clientId }, answer, words }: { frame: PrivateFrame; answer: "yes" | "no"; words: string }) {
  return (
    <form action={sayClientIn}>
      <HiddenFields fields={{ clientId, meetingId: talk.meetingId, answer }} />
      <Press>{words}</Press>
    </form>
  );
}
