"use client";

import type { ClientId, Id } from "@naast/vocabulary";
import { useQuery } from "@tanstack/react-query";
import { useIsClosed } from "../live/closed-plans.tsx";
import { PlanClosed } from "../plan/plan-closed.tsx";
import { failureFrom, useTRPC } from "../trpc/client.tsx";
import { Agreements } from "./agreements.tsx";
import { Closing } from "./closing.tsx";
import { PrivateTime } from "./private-time.tsx";
import { SharedPoints } from "./shared-points.tsx";
import { TalkHead } from "./talk-head.tsx";
import { TalkProvider, useTalk } from "./use-talk.tsx";
import { Voices } from "./voices.tsx";

/**
 * The screen on which everybody looks while people meet: large, live, and nothing on it that only workers may read. What
 * somebody said is on it once they approved it.
 */
export function TalkScreen({ clientId, meetingId }: { clientId: ClientId; meetingId: Id<"Meeting"> }) {
  const isClosed = useIsClosed(clientId);
  const { data: talk, error } = useQuery(useTRPC().talk.read.queryOptions({ clientId, meetingId }));
  const kind = failureFrom(error)?.kind;
  if (isClosed || kind === "notFound" || kind === "refused") return <PlanClosed />;
  if (!talk) return null;
  return (
    <TalkProvider talk={talk}>
      <TalkHead />
      <Parts />
    </TalkProvider>
  );
}

function Parts() {
  const { talk } = useTalk();
  const began = talk.startedAt !== null;
  return (
    <div className="shared-columns">
      <SharedPoints />
      {began ? <Voices /> : null}
      {began ? <Agreements /> : null}
      <PrivateTime />
      {began ? <Closing /> : null}
    </div>
  );
}
