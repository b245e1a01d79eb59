// What a request says about where it comes from. Neither is trusted for more than limits and a line in the settings.

type Headers = { get(name: string): string | null };

/**
 * The network address of the visitor, for the limits only; it is kept as a hash. The last one in the list is the one that
 * the proxy in front of us saw; those before it are whatever the visitor sent.
 */
export function visitorAddress(headers: Headers): string {
  const forwarded = headers.get("x-forwarded-for")?.split(",").at(-1)?.trim();
  return forwarded || "unknown";
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
