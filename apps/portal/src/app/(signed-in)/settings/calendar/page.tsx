import { read } from "../../../../api/read.ts";
import { CalendarScreen } from "../../../../messages/calendar-screen.tsx";
import { type RawSearch, searchOf } from "../../../../shell/search.ts";

export default async function CalendarPage({ searchParams }: { searchParams: RawSearch }) {
  const feed = await read((caller) => caller.calendar.feed());
  return <CalendarScreen feed={feed} search={await searchOf(searchParams)} />;
}
