import { SettingsScreen } from "../../../account/settings-screen.tsx";
import { read } from "../../../api/read.ts";
import { type RawSearch, searchOf } from "../../../shell/search.ts";

export default async function SettingsPage({ searchParams }: { searchParams: RawSearch }) {
  const reader = await read((caller) => caller.account.me());
  const sessions = await read((caller) => caller.account.sessions());
  const card = await read((caller) => caller.card.own());
  return <SettingsScreen reader={reader} card={card} sessions={sessions} search={await searchOf(searchParams)} />;
}
