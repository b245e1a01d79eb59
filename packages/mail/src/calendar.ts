// Appointments as a calendar program reads them (RFC 5545): when, and the word "appointment". Not with whom or about what.
import { messages } from "@naast/text";
import { type Language, minute, timeZone } from "@naast/vocabulary";
import ICAL from "ical.js";
import { wallTimeOf, zoneComponent } from "./calendar-zone.ts";

export type CalendarEntry = {
  /** Random and the same for ever, so that a program knows the appointment again when it moves. */
  uid: string;
  sequence: number;
  startsAt: Date;
  minutes: number;
  isCancelled: boolean;
  /** Null where it is secret, or would say whose client somebody is. */
  place: string | null;
  /** Where who is signed in reads the rest. */
  link: string;
};
export type Calendar = { language: Language; entries: readonly CalendarEntry[]; madeAt: Date };

const inUtc = (moment: Date) => ICAL.Time.fromJSDate(moment, true);

function addMoment(event: ICAL.Component, name: "dtstart" | "dtend", moment: Date): void {
  const wall = wallTimeOf(moment);
  const property = event.addPropertyWithValue(name, wall ?? inUtc(moment));
  if (wall) property.setParameter("tzid", timeZone);
}

function eventOf(entry: CalendarEntry, { language, madeAt }: Calendar): ICAL.Component {
  const event = new ICAL.Component("vevent");
  event.addPropertyWithValue("uid", entry.uid);
  event.addPropertyWithValue("dtstamp", inUtc(madeAt));
  event.addPropertyWithValue("sequence", entry.sequence);
  addMoment(event, "dtstart", entry.startsAt);
  addMoment(event, "dtend", new Date(entry.startsAt.getTime() + entry.minutes * minute));
  event.addPropertyWithValue("summary", messages[language].mail.calendar.summary);
  event.addPropertyWithValue("status", entry.isCancelled ? "CANCELLED" : "CONFIRMED");
  event.addPropertyWithValue("class", "PRIVATE");
  if (entry.isCancelled) event.addPropertyWithValue("transp", "TRANSPARENT");
  if (entry.place !== null && !entry.isCancelled) event.addPropertyWithValue("location", entry.place);
  event.addPropertyWithValue("url", entry.link);
  return event;
}

/** The calendar as text, with its zone beside it, folded at 75 octets, each line ended by CRLF. */
export function calendarText(calendar: Calendar): string {
  const whole = new ICAL.Component("vcalendar");
  whole.addPropertyWithValue("prodid", "-//Naast//Naast//NL");
  whole.addPropertyWithValue("version", "2.0");
  whole.addPropertyWithValue("calscale", "GREGORIAN");
  whole.addPropertyWithValue("x-wr-calname", messages[calendar.language].mail.calendar.name);
  whole.addPropertyWithValue("refresh-interval", ICAL.Duration.fromString("PT1H"));
  whole.addSubcomponent(zoneComponent());
  for (const entry of calendar.entries) whole.addSubcomponent(eventOf(entry, calendar));
  return `${whole.toString()}\r\n`;
}
