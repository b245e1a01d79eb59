"use client";

import { ChoiceGroup, Panel } from "@naast/ui";
import { type MeetingPageView, meetingReply, type PersonId } from "@naast/vocabulary";
import { useMutation } from "@tanstack/react-query";
import { LineField } from "../form/fields.tsx";
import { SendForm } from "../form/send-form.tsx";
import { useChange } from "../plan/use-change.ts";
import { useRecordedFor } from "../together/mark-words.ts";
import { useTRPC } from "../trpc/client.tsx";
import { useMeeting } from "./use-meeting.ts";

type Part = { meeting: MeetingPageView };

/** Who comes and who cannot, in their own words. Silence is shown as silence. */
export function ComingPanel({ meeting }: Part) {
  const { t, isOpen, may } = useMeeting(meeting);
  const others = meeting.replies.map(({ personId }) => personId).filter((id) => !meeting.invitedIds.includes(id));
  return (
    <Panel id="who-comes" title={t("whoComes")}>
      <ul className="plain-rows">
        {[...meeting.invitedIds, ...others].map((id) => (
          <Comes key={id} id={id} meeting={meeting} />
        ))}
      </ul>
      {isOpen && may("meeting.reply") ? <OwnReply meeting={meeting} /> : null}
    </Panel>
  );
}

const saidWords = { yes: "Yes", no: "No", nothing: "Open" } as const;

function Comes({ id, meeting }: Part & { id: PersonId }) {
  const { t, isReader, nameOf } = useMeeting(meeting);
  const markOf = useRecordedFor();
  const reply = meeting.replies.find(({ personId }) => personId === id);
  const coming = reply?.coming ?? null;
  const mark = coming ? markOf(id, meeting.recorded) : null;
  const said = saidWords[coming ?? "nothing"];
  return (
    <li>
      {isReader(id) ? t(`you${said}`) : t(`comes${said}`, { name: nameOf(id) })}
      {mark ? <p className="note">{mark}</p> : null}
      {reply?.words ? <p className="written">{reply.words}</p> : null}
    </li>
  );
}

/** Whether the worker comes, and what they like to say with it; while times are offered only the words. */
function OwnReply({ meeting }: Part) {
  const { t, ids, isReader } = useMeeting(meeting);
  const { mutateAsync } = useMutation(useTRPC().meeting.reply.mutationOptions(useChange({ words: t("told.coming"), quietly: true })));
  const own = meeting.replies.find(({ personId }) => isReader(personId));
  const id = `coming-${meeting.id}`;
  return (
    <SendForm
      id={id}
      key={`${own?.coming}-${own?.words}`}
      label={t("comes")}
      schema={meetingReply}
      also={ids}
      send={mutateAsync}
      submit={t("tickSave")}
    >
      {meeting.state === "planned" ? (
        <ChoiceGroup
          id={`${id}-coming`}
          name="coming"
          legend={t("comes")}
          selected={own?.coming ?? undefined}
          options={[
            { value: "yes", label: t("yes") },
            { value: "no", label: t("no") },
          ]}
        />
      ) : null}
      <LineField name="words" label={t("yourWords")} initial={own?.words ?? undefined} />
    </SendForm>
  );
}
