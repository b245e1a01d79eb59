import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DeadLettersScreen } from "../../../messages/dead-letters-screen.tsx";
import { requireMe } from "../../../shell/me.ts";
import { Hydrate } from "../../../trpc/hydrate.tsx";
import { load, trpc } from "../../../trpc/server.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("dashboard.doors"))("letters") };
}

export default async function LettersPage() {
  await requireMe("/letters");
  await load(trpc.messages.deadLetters.queryOptions());
  return (
    <Hydrate>
      <DeadLettersScreen />
    </Hydrate>
  );
}
