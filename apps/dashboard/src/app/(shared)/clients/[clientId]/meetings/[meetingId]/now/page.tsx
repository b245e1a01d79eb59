import { meetingChoice } from "@naast/vocabulary";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireMe } from "../../../../../../../shell/me.ts";
import { TalkScreen } from "../../../../../../../talk/talk-screen.tsx";
import { Hydrate } from "../../../../../../../trpc/hydrate.tsx";
import { load, trpc } from "../../../../../../../trpc/server.ts";
import { talkHref } from "../../../../../../../words/addresses.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("talk"))("screen") };
}

export default async function TalkPage({ params }: PageProps<"/clients/[clientId]/meetings/[meetingId]/now">) {
  const choice = meetingChoice.safeParse(await params);
  if (!choice.success) notFound();
  const { clientId, meetingId } = choice.data;
  await requireMe(talkHref(clientId, meetingId));
  await load(trpc.talk.read.queryOptions({ clientId, meetingId }));
  return (
    <Hydrate>
      <TalkScreen clientId={clientId} meetingId={meetingId} />
    </Hydrate>
  );
}
