import { describe, expect, it } from "vitest";
import { deviceWordsOf, networkOf, visitorAddress } from "./visitor.ts";

const agents = {
  "Firefox · Android": "Mozilla/5.0 (Android 14; Mobile; rv:130.0) Gecko/130.0 Firefox/130.0",
  "Chrome · Android": "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36",
  "Samsung Internet · Android":
    "Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36",
  "Safari · iPhone": "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1",
  "Edge · Windows": "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0",
  "": "something else",
};

describe("a visitor", () => {
  it.each(Object.entries(agents))("is shown as %s", (words, agent) => {
    expect(deviceWordsOf(new Headers({ "user-agent": agent }))).toBe(words);
  });

  it("comes from the address that our own proxy saw, not from the one they sent along", () => {
    expect(visitorAddress(new Headers({ "x-forwarded-for": "203.0.113.9, 192.0.2.1" }))).toBe("192.0.2.1");
    expect(visitorAddress(new Headers({ "x-forwarded-for": "192.0.2.1" }))).toBe("192.0.2.1");
    expect(visitorAddress(new Headers())).toBe("unknown");
  });
});

describe("a network", () => {
  it("is the address itself, and of IPv6 all that one connection has", () => {
    expect(networkOf("192.0.2.1")).toBe("192.0.2.1");
    expect(networkOf("unknown")).toBe("unknown");
    expect(networkOf("::ffff:192.0.2.1")).toBe("192.0.2.1");
    const one = networkOf("2001:db8:12::1");
    for (const same of ["2001:db8:12:ffff::9", "2001:0DB8:0012:1:2:3:4:5", "2001:db8:12::"]) expect(networkOf(same)).toBe(one);
    expect(networkOf("2001:db8:13::1")).not.toBe(one);
    expect(networkOf("::1")).toBe("0:0:0::/48");
  });
});
