"use client";

import { Fold, Half, initialsOf, Panel, Press } from "@naast/ui";
import { newVoice, type VoiceAnswer, type VoiceView } from "@naast/vocabulary";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { WordsField } from "../form/fields.tsx";
import { SendForm } from "../form/send-form.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { voiceOf } from "../words/people.ts";
import { PresentSelect } from "./present-select.tsx";
import { useTalk, useTalkChange } from "./use-talk.tsx";

/** What people said and approved; below it the place to write what somebody says now. */
export function Voices() {
  const t = useTranslations("talk");
  const { talk, may, running } = useTalk();
  return (
    <Panel id="voices" title={t("voices")}>
      {talk.voices.length === 0 ? <p className="soft">{t("noVoices")}</p> : null}
      <ul className="shared-voices">
        {talk.voices.map((voice) => (
          <Voice key={voice.id} voice={voice} />
        ))}
      </ul>
      {talk.voicesToApprove.map((voice) => (
        <OwnVoice key={voice.id} voice={voice} />
      ))}
      {talk.voicesWritten.map((voice) => (
        <WaitingVoice key={voice.id} voice={voice} />
      ))}
      {running && may("voice.write") ? <VoiceWriter /> : null}
    </Panel>
  );
}

function Voice({ voice }: { voice: VoiceView }) {
  const t = useTranslations("talk");
  const { people, nameOf } = useTalk();
  const speaker = people(voice.speakerId);
  return (
    <li className="shared-voice">
      {speaker ? <Half kind={voiceOf(speaker.relation)} initials={initialsOf(speaker.name)} size="compact" /> : null}
      <div>
        <p>
          <b>{nameOf(voice.speakerId)}</b> {voice.approved === "aloud" ? <span className="note">{t("aloud")}</span> : null}
        </p>
        <p className="written">{voice.words}</p>
      </div>
    </li>
  );
}

function useAnswer(voice: VoiceView): (answer: VoiceAnswer) => void {
  const { talk } = useTalk();
  const { clientId, meetingId } = talk;
  const { mutate } = useMutation(useTRPC().talk.answerVoice.mutationOptions(useTalkChange()));
  return (answer) => mutate({ clientId, meetingId, voiceId: voice.id, answer });
}

/** Somebody typed it for the worker who is signed in here. */
function OwnVoice({ voice }: { voice: VoiceView }) {
  const t = useTranslations("talk");
  const { nameOf } = useTalk();
  const help = t("approveHelp", { name: nameOf(voice.writtenBy) });
  return <ClosedVoice voice={voice} help={help} open={t("approveTitle")} yes={{ answer: "approve", words: t("approve") }} />;
}

/** Typed here for somebody else: read out on purpose, and it is right when they say so. */
function WaitingVoice({ voice }: { voice: VoiceView }) {
  const t = useTranslations("talk");
  const name = useTalk().nameOf(voice.speakerId);
  const yes = { answer: "aloud", words: t("saidYes", { name }) } as const;
  return <ClosedVoice voice={voice} help={t("waitsHelp")} open={t("readAloud", { name })} yes={yes} />;
}

type Closed = { voice: VoiceView; help: string; open: string; yes: { answer: VoiceAnswer; words: string } };

/** Words that nobody approved yet stay closed until somebody opens them: the others look along. */
function ClosedVoice({ voice, help, open, yes }: Closed) {
  const t = useTranslations("talk");
  const { nameOf } = useTalk();
  const answer = useAnswer(voice);
  return (
    <div className="waiting-voice">
      <p>
        <b>{t("waitsFor", { name: nameOf(voice.speakerId) })}</b> <span className="note">{help}</span>
      </p>
      <Fold title={open}>
        <p className="written">{voice.words}</p>
        <div className="actions">
          <Press type="button" onClick={() => answer(yes.answer)}>
            {yes.words}
          </Press>
          <Press type="button" onClick={() => answer("drop")}>
            {t("drop")}
          </Press>
        </div>
      </Fold>
    </div>
  );
}

function VoiceWriter() {
  const t = useTranslations("talk");
  const { talk } = useTalk();
  const { clientId, meetingId } = talk;
  const [round, setRound] = useState(0);
  const { mutateAsync } = useMutation(useTRPC().talk.writeVoice.mutationOptions(useTalkChange({ quietly: true })));
  return (
    <SendForm
      key={round}
      id={`voice-${meetingId}`}
      label={t("voiceTitle")}
      schema={newVoice}
      also={{ clientId, meetingId }}
      send={mutateAsync}
      onSent={() => setRound((before) => before + 1)}
      submit={t("voiceSend")}
    >
      <PresentSelect name="speakerId" label={t("voiceWho")} hint={t("voiceHint")} />
      <WordsField name="words" label={t("voiceWordsOther")} />
    </SendForm>
  );
}
