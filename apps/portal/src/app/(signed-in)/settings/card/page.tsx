import { redirect } from "next/navigation";
import { read } from "../../../../api/read.ts";
import { readCardWords } from "../../../../card/card-once.ts";
import { ChooseCardScreen, MadeCardScreen } from "../../../../card/own-card-screen.tsx";
import { settingsPath } from "../../../../paths.ts";

/** A card of one's own, for who has no other way back; and the card once, right after it was made. */
export default async function OwnCardPage() {
  const { personId } = await read((caller) => caller.account.me());
  const words = await readCardWords(personId);
  if (words) return <MadeCardScreen words={words} />;
  const { mayMake } = await read((caller) => caller.card.own());
  if (!mayMake) redirect(settingsPath);
  return <ChooseCardScreen />;
}
