"use client";

import { Panel } from "@naast/ui";
import { type MeetingPageView, meetingNoteWrite } from "@naast/vocabulary";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { WordsField } from "../form/fields.tsx";
import { SendForm } from "../form/send-form.tsx";
import { TickField } from "../form/tick-field.tsx";
import { useToldInPlan } from "../together/use-told-in-plan.ts";
import { useTRPC } from "../trpc/client.tsx";
import { useMeeting } from "./use-meeting.ts";

/** What the worker wants to say or ask: for themselves until they share it; and what others shared of theirs. */
export function NotePanel({ meeting }: { meeting: MeetingPageView }) {
  const { t, ids, nameOf } = useMeeting(meeting);
  const form = useTranslations("portalForm");
  const { onError: _, ...told } = useToldInPlan(t("told.note"));
  const { mutateAsync } = useMutation(useTRPC().meeting.writeNote.mutationOptions(told));
  const { note, sharedNotes } = meeting;
  return (
    <Panel id="note" title={t("note")}>
      {sharedNotes.map(({ personId, words }) => (
        <div key={personId}>
          <p className="note">{t("notesOf", { name: nameOf(personId) })}</p>
          <p className="written">{words}</p>
        </div>
      ))}
      <SendForm
        id={`note-${meeting.id}`}
        key={`${note?.words}-${note?.shared}`}
        label={t("note")}
        schema={meetingNoteWrite}
        also={ids}
        send={mutateAsync}
        submit={form("save")}
      >
        <WordsField name="words" label={t("noteLabel")} hint={note?.shared ? t("noteShared") : t("noteHint")} initial={note?.words} />
        <TickField name="shared" label={t("noteShare")} initial={note?.shared ?? false} />
      </SendForm>
    </Panel>
  );
}
