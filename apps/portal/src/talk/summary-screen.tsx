import { formatDate } from "@naast/text";
import { Actions, Fold, PageHead, Press, PressLink, Sheet } from "@naast/ui";
import { dayOf } from "@naast/vocabulary";
import { draftFor } from "../form/draft-for.ts";
import { Lines } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import type { Search } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { respond } from "./actions.ts";
import { Agreements } from "./agreements.tsx";
import { ClosingForm } from "./closing-form.tsx";
import { LookBack } from "./look-back.tsx";
import { talkPath } from "./paths.ts";
import { PrivateStrip } from "./private-strip.tsx";
import type { TalkFrame } from "./read-talk.ts";
import { AbsentWords, ClosingWords, ReleasedTexts, SaidByPoint } from "./summary-parts.tsx";
import { VoicesToApprove } from "./voices.tsx";

/** What was said and agreed: fixed words in the reader's language, people's words as they wrote them. */
export async function SummaryScreen({ frame, search }: { frame: TalkFrame; search: Search }) {
  const { t, talk, writing, clientId } = frame;
  const place = { clientId, meetingId: talk.meetingId };
  return (
    <SignedInPage place={frame.place} door="plan" search={search}>
      <PageHead title={talk.title} note={t("talk.heldOn", { day: formatDate(dayOf(talk.startsAt), writing) })}>
        <p>{t("talk.summaryHelp")}</p>
        <Actions>
          <PressLink icon="printer" href={talkPath(place, "summary/print")}>
            {t("talk.print")}
          </PressLink>
          <PressLink variant="quiet" href={talkPath(place, "now")}>
            {t("talk.toNow")}
          </PressLink>
        </Actions>
      </PageHead>
      <LookBack frame={frame} />
      <VoicesToApprove frame={frame} />
      <Sheet id="said" title={t("talk.voices")}>
        <SaidByPoint frame={frame} />
      </Sheet>
      {talk.released.length > 0 ? (
        <Sheet id="released" title={t("talk.released")}>
          <ReleasedTexts frame={frame} />
        </Sheet>
      ) : null}
      <Agreements frame={frame} />
      <Sheet id="closing" title={t("talk.closing")}>
        <ClosingWords frame={frame} />
        {talk.mayLead && talk.startedAt !== null ? (
          <Fold title={t("talk.change")}>
            <ClosingForm frame={frame} />
          </Fold>
        ) : null}
      </Sheet>
      <Afterwards frame={frame} />
      <PrivateStrip frame={frame} />
    </SignedInPage>
  );
}

/** Who was not there says something about it, for a week. */
async function Afterwards({ frame }: { frame: TalkFrame }) {
  const { t, talk, writing, clientId, people, may } = frame;
  const open = talk.respondUntil !== null && may("talk.respond");
  if (talk.absent.length === 0 && !open) return null;
  const mine = talk.absent.find(({ personId }) => people.isYou(personId));
  return (
    <Sheet id="absent" title={talk.absent.length > 0 ? t("talk.absent") : t("talk.respondTitle")}>
      <AbsentWords frame={frame} />
      {open && talk.respondUntil !== null ? (
        <Form id="respond" action={respond} draft={await draftFor(clientId, `respond:${talk.meetingId}`)}>
          <HiddenFields fields={{ clientId, meetingId: talk.meetingId }} />
          <Lines
            id="respond-words"
            name="words"
            label={t("talk.respondWords")}
            hint={t("talk.respondHelp", { day: formatDate(dayOf(talk.respondUntil), writing) })}
            defaultValue={mine?.words}
          />
          <Press>{t("talk.respondSend")}</Press>
        </Form>
      ) : null}
    </Sheet>
  );
}
