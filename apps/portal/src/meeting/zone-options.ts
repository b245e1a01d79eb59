import { timeZones } from "@naast/vocabulary";

/** All zones to choose from, by the place they are named after. Without script a list is all there is. */
export function zoneOptions(now: string): readonly { value: string; label: string }[] {
  const known = timeZones.includes(now) ? timeZones : [now, ...timeZones];
  return known.map((zone) => {
    const [region = "", ...places] = zone.replaceAll("_", " ").split("/");
    return { value: zone, label: places.length === 0 ? region : `${places.join(", ")} (${region})` };
  });
}
