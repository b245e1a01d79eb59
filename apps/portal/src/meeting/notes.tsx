import { Press, Sheet } from "@naast/ui";
import { Choices, Lines } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { writeNote } from "./actions.ts";
import type { MeetingFrame } from "./meeting-frame.ts";

type Props = { frame: MeetingFrame; draft: { key: string; words: string } | undefined };

/** What somebody wants to say or ask: for themselves, until they share it. */
export function Notes({ frame, draft }: Props) {
  const { t, meeting, ids, nameOf } = frame;
  return (
    <Sheet id="note" title={t("meeting.note")}>
      {meeting.sharedNotes.map(({ personId, words }) => (
        <div key={personId}>
          <p className="note">{t("meeting.notesOf", { name: nameOf(personId) })}</p>
          <p className="written">{words}</p>
        </div>
      ))}
      <Form id="note-form" action={writeNote} draft={draft}>
        <HiddenFields fields={ids} />
        <Lines
          id="note-words"
          name="words"
          rows={3}
          label={t("meeting.noteLabel")}
          hint={meeting.note?.shared ? t("meeting.noteShared") : t("meeting.noteHint")}
          defaultValue={meeting.note?.words}
        />
        <Choices
          name="shared"
          kind="checkbox"
          legend={t("meeting.noteShare")}
          legendHidden
          selected={meeting.note?.shared ? "yes" : undefined}
          options={[{ value: "yes", label: t("meeting.noteShare") }]}
        />
        <Press variant="main">{t("portalForm.save")}</Press>
      </Form>
    </Sheet>
  );
}
