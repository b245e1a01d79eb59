// What a request says about where it comes from. Neither is trusted for more than limits and a line in the settings.
import { isIPv6 } from "node:net";

type Headers = { get(name: string): string | null };

/**
 * The network address of the visitor, for the limits only; it is kept as a hash. The last one in the list is the one that
 * the proxy in front of us saw; those before it are whatever the visitor sent.
 */
export function visitorAddress(headers: Headers): string {
  const forwarded = headers.get("x-forwarded-for")?.split(",").at(-1)?.trim();
  return forwarded || "unknown";
}

const hextets = (words: string): readonly string[] => (words === "" ? [] : words.split(":"));

/**
 * The network of an address. Of IPv6 its first 48 bits: who rents one connection gets all addresses behind those, and a
 * limit for each of them would be none. An IPv4 address stands for itself, also when it is written the long way.
 */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  if (address.includes(".")) return address.slice(address.lastIndexOf(":") + 1);
  const [before = "", after] = address.split("::");
  const [first, last] = [hextets(before), hextets(after ?? "")];
  const between = Array.from({ length: 8 - first.length - last.length }, () => "0");
  const network = [...first, ...between, ...last].slice(0, 3).map((part) => Number.parseInt(part, 16).toString(16));
  return `${network.join(":")}::/48`;
}

const browsers: readonly (readonly [string, RegExp])[] = [
  ["Edge", /Edg(A|iOS)?\//],
  ["Samsung Internet", /SamsungBrowser\//],
  ["Opera", /OPR\//],
  ["Firefox", /Firefox\/|FxiOS\//],
  ["Chrome", /Chrome\/|CriOS\//],
  ["Safari", /Safari\//],
];

const systems: readonly (readonly [string, RegExp])[] = [
  ["iPhone", /iPhone/],
  ["iPad", /iPad/],
  ["Android", /Android/],
  ["Chromebook", /CrOS/],
  ["Windows", /Windows/],
  ["Mac", /Macintosh/],
  ["Linux", /Linux/],
];

/** How a person recognises a device in the list of sessions: "Firefox · Android". Empty when it says nothing we know. */
export function deviceWordsOf(headers: Headers): string {
  const agent = headers.get("user-agent") ?? "";
  const named = (known: readonly (readonly [string, RegExp])[]) => known.find(([, pattern]) => pattern.test(agent))?.[0];
  return [named(browsers), named(systems)].filter((word) => word !== undefined).join(" · ");
}
