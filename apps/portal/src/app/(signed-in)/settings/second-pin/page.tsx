import { requireCard } from "../../../../card/require-card.ts";
import { SecondPinScreen } from "../../../../card/second-pin-screen.tsx";
import { type RawSearch, searchOf } from "../../../../shell/search.ts";

export default async function SecondPinPage({ searchParams }: { searchParams: RawSearch }) {
  await requireCard();
  return <SecondPinScreen search={await searchOf(searchParams)} />;
}
