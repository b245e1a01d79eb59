import { PinScreen } from "../../../../card/pin-screen.tsx";
import { requireCard } from "../../../../card/require-card.ts";
import { type RawSearch, searchOf } from "../../../../shell/search.ts";

export default async function PinPage({ searchParams }: { searchParams: RawSearch }) {
  await requireCard();
  return <PinScreen search={await searchOf(searchParams)} />;
}
