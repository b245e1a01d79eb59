import { Actions, Fold, Half, Press, Sheet, VoiceField } from "@naast/ui";
import type { VoiceView } from "@naast/vocabulary";
import type { ReactNode } from "react";
import { Lines, Pick } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { answerVoice, writeVoice } from "./actions.ts";
import { personOptions } from "./person-options.ts";
import type { TalkFrame } from "./read-talk.ts";

/** What people said, each in their own words and approved by them. */
export function Voices({ frame }: { frame: TalkFrame }) {
  const { t, talk } = frame;
  return (
    <Sheet id="voices" title={t("talk.voices")}>
      {talk.voices.length === 0 ? <p className="soft">{t("talk.noVoices")}</p> : null}
      <ul className="comments">
        {talk.voices.map((voice) => (
          <Voice key={voice.id} voice={voice} frame={frame} />
        ))}
      </ul>
    </Sheet>
  );
}

function Voice({ voice, frame }: { voice: VoiceView; frame: TalkFrame }) {
  const { t, people, may } = frame;
  const person = people.find(voice.speakerId);
  return (
    <li className="comment" id={`voice-${voice.id}`}>
      {person ? <Half {...people.halfOf(person)} size="compact" /> : null}
      <div>
        <p>
          <b>{people.youOrName(voice.speakerId)}</b> {voice.approved === "aloud" ? <span className="note">{t("talk.aloud")}</span> : null}
        </p>
        <p className="written">{voice.words}</p>
        {people.isYou(voice.speakerId) && may("voice.answer") ? <Drop voice={voice} frame={frame} words={t("talk.dropOwn")} /> : null}
      </div>
    </li>
  );
}

function Drop({ voice, frame, words }: { voice: VoiceView; frame: TalkFrame; words: string }) {
  return (
    <VoiceForm voice={voice} frame={frame} answer="drop">
      <Press variant="quiet" small>
        {words}
      </Press>
    </VoiceForm>
  );
}

type Answering = { voice: VoiceView; frame: TalkFrame; answer: string; children: ReactNode };

function VoiceForm({ voice, frame: { clientId, talk }, answer, children }: Answering) {
  return (
    <Form id={`${answer}-${voice.id}`} action={answerVoice} className="press-form">
      <HiddenFields fields={{ clientId, meetingId: talk.meetingId, voiceId: voice.id, answer }} />
      {children}
    </Form>
  );
}

/** Words that somebody typed for the reader: right, different, or not kept. Nobody else reads them yet. */
export function VoicesToApprove({ frame }: { frame: TalkFrame }) {
  const { t, people, talk } = frame;
  return talk.voicesToApprove.map((voice) => (
    <VoiceField key={voice.id} voice={people.voiceOf(people.readerId)} bleed labelledBy={`approve-${voice.id}-title`}>
      <h2 id={`approve-${voice.id}-title`}>{t("talk.approveTitle")}</h2>
      <p className="ask-words">{voice.words}</p>
      <p className="note">{t("talk.approveHelp", { name: people.nameOf(voice.writtenBy) })}</p>
      <Actions even>
        <VoiceForm voice={voice} frame={frame} answer="approve">
          <Press wide>{t("talk.approve")}</Press>
        </VoiceForm>
        <VoiceForm voice={voice} frame={frame} answer="drop">
          <Press wide>{t("talk.drop")}</Press>
        </VoiceForm>
      </Actions>
      <Fold title={t("talk.change")}>
        <VoiceForm voice={voice} frame={frame} answer="change">
          <Lines id={`change-words-${voice.id}`} name="words" label={t("talk.changeLabel")} defaultValue={voice.words} />
          <Press>{t("talk.keepChange")}</Press>
        </VoiceForm>
      </Fold>
    </VoiceField>
  ));
}

/** What the reader typed for somebody else: it waits, or is read out to who has no telephone. */
export function VoicesWritten({ frame }: { frame: TalkFrame }) {
  const { t, people, talk } = frame;
  if (talk.voicesWritten.length === 0) return null;
  return (
    <div className="flat">
      {talk.voicesWritten.map((voice) => {
        const name = people.nameOf(voice.speakerId);
        return (
          <div key={voice.id} className="waiting-voice">
            <p>
              <b>{t("talk.waitsFor", { name })}</b> <span className="note">{t("talk.waitsHelp")}</span>
            </p>
            <Fold title={t("talk.readAloud", { name })}>
              <p className="ask-words">{voice.words}</p>
              <Actions>
                <VoiceForm voice={voice} frame={frame} answer="aloud">
                  <Press>{t("talk.saidYes", { name })}</Press>
                </VoiceForm>
                <Drop voice={voice} frame={frame} words={t("talk.drop")} />
              </Actions>
            </Fold>
          </div>
        );
      })}
    </div>
  );
}

/** Whoever types writes what somebody says; oneself first, because that needs nobody's yes. */
export function VoiceWriter({ frame, draft }: { frame: TalkFrame; draft: { key: string; words: string } | undefined }) {
  const { t, clientId, talk } = frame;
  return (
    <Sheet id="say" title={t("talk.voiceTitle")}>
      <Form id="voice" action={writeVoice} draft={draft}>
        <HiddenFields fields={{ clientId, meetingId: talk.meetingId }} />
        <Pick
          id="voice-speakerId"
          name="speakerId"
          label={t("talk.voiceWho")}
          hint={t("talk.voiceHint")}
          options={personOptions(frame, talk.presentIds)}
        />
        <Lines id="voice-words" name="words" label={t("talk.voiceWords")} />
        <Press>{t("talk.voiceSend")}</Press>
      </Form>
    </Sheet>
  );
}
