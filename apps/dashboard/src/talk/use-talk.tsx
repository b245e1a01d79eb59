"use client";

import type { PersonId, TalkView } from "@naast/vocabulary";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { createContext, type ReactNode, useContext, useMemo } from "react";
import { useFailureWords } from "../form/failure-words.ts";
import { concerns } from "../live/matching.ts";
import { useBar } from "../shell/bar.tsx";
import { type People, peopleOf } from "../words/people.ts";
import type { TimeWords } from "../words/time-words.ts";
import { useTimeWords } from "../words/use-time-words.ts";

type OpenTalk = {
  talk: TalkView;
  people: People;
  nameOf: (personId: PersonId) => string;
  may: (action: string) => boolean;
  running: boolean;
  time: TimeWords;
};

const TalkContext = createContext<OpenTalk | null>(null);

/** A meeting for everything on the shared screen. Everybody goes by name: more people than the reader look at it. */
export function TalkProvider({ talk, children }: { talk: TalkView; children: ReactNode }) {
  const shared = useTranslations("shared");
  const time = useTimeWords(talk.readAt);
  const open = useMemo<OpenTalk>(() => {
    const people = peopleOf(talk.people);
    return {
      talk,
      people,
      nameOf: (personId) => people(personId)?.name ?? shared("someone"),
      may: (action) => talk.reader.abilities.includes(action),
      running: talk.startedAt !== null && talk.endedAt === null,
      time: { ...time, day: time.date },
    };
  }, [talk, time, shared]);
  return <TalkContext value={open}>{children}</TalkContext>;
}

export function useTalk(): OpenTalk {
  const open = useContext(TalkContext);
  if (!open) throw new Error("useTalk needs a TalkProvider above it");
  return open;
}

/** What every press on the shared screen does around itself: read again, and say what did not work. */
export function useTalkChange({ quietly = false }: { quietly?: boolean } = {}) {
  const { talk } = useTalk();
  const queryClient = useQueryClient();
  const bar = useBar();
  const failureWords = useFailureWords();
  return {
    onError: (error: unknown) => {
      if (!quietly) bar.say(failureWords(error));
    },
    onSettled: () => queryClient.invalidateQueries({ predicate: (query) => concerns(query, talk.clientId) }),
  };
}
