import { describe, expect, it } from "vitest";
import { deviceWordsOf, visitorAddress } from "./visitor.ts";

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
