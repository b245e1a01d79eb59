import { read } from "../../../../api/read.ts";
import { MessagesScreen } from "../../../../messages/messages-screen.tsx";
import { type RawSearch, searchOf } from "../../../../shell/search.ts";

export default async function MessagesPage({ searchParams }: { searchParams: RawSearch }) {
  const settings = await read((caller) => caller.messages.settings());
  return <MessagesScreen settings={settings} search={await searchOf(searchParams)} />;
}
