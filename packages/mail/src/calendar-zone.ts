import { hour, second, timeZone } from "@naast/vocabulary";
import ICAL from "ical.js";
import { tzlib_get_ical_block as blockOf } from "timezones-ical-library";

/** The rules of the clocks of `timeZone`, as a calendar program needs them beside every time that names the zone. */
export function zoneComponent(): ICAL.Component {
  const [block = ""] = [blockOf(timeZone)].flat();
  // The library knows Amsterdam by the name of a city with the same clocks; the times name it by its own.
  const zone = new ICAL.Component(ICAL.parse(block.replace(/^(TZID|X-LIC-LOCATION):.*$/gm, `$1:${timeZone}`)));
  zone.removeProperty("last-modified");
  return zone;
}

const wallClock = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" });
const wallTimeAt = (moment: number) => wallClock.format(moment).replace(" ", "T");
const aheadOfUtc = (moment: number) => Date.parse(`${wallTimeAt(moment)}Z`) - moment;

/** So long before and after the clocks change, calendar programs do not all read a time of the clock in the same way. */
const unsure = 3 * hour;

/** A time of the clock in `timeZone`; null around a change of the clocks, where it has to be said in UTC. */
export function wallTimeOf(moment: Date): ICAL.Time | null {
  const at = moment.getTime() - (moment.getTime() % second);
  return aheadOfUtc(at - unsure) === aheadOfUtc(at + unsure) ? ICAL.Time.fromDateTimeString(wallTimeAt(at)) : null;
}
