"use client";

import type { MeetingPageView, PersonId } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { usePlan } from "../plan/use-plan.tsx";
import { useZonedWords } from "../words/use-zoned-words.ts";

/** What every part of the page of one meeting asks of it. */
export function useMeeting(meeting: MeetingPageView) {
  const t = useTranslations("meeting");
  const shared = useTranslations("shared");
  const { clientId, client, people, isReader, may } = usePlan();
  const { when } = useZonedWords({ timeZone: meeting.reader.timeZone, readAt: meeting.readAt });
  return {
    t,
    client,
    isReader,
    may,
    /** A moment on the clocks of the reader, with those of the Netherlands beside it when they differ. */
    when,
    ids: { clientId, meetingId: meeting.id },
    /** It still lies ahead: people can answer and change. */
    isOpen: meeting.state === "proposed" || meeting.state === "planned",
    /** The name that the reader may know, of the coordinator too; a word for somebody otherwise. */
    nameOf: (id: PersonId | null) =>
      meeting.coordinators.find(({ personId }) => personId === id)?.name ??
      meeting.people.find(({ personId }) => personId === id)?.name ??
      people(id)?.name ??
      shared("someone"),
  };
}
