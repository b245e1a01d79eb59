import { randomUUID } from "node:crypto";
import { afterEach, describe, expect, it, vi } from "vitest";
import { listen, type SharedChannel } from "./shared-channel.ts";

const isMessage = (heard: unknown): heard is string => typeof heard === "string";
const running: (() => void)[] = [];

afterEach(() => {
  for (const stop of running.splice(0)) stop();
});

/** A browser: tabs that share a name, and a server that counts who is connected. */
function browser() {
  const name = randomUUID();
  const connected = new Set<(message: string) => void>();
  const source: SharedChannel<string>["source"] = (hear) => {
    connected.add(hear);
    return { unsubscribe: () => connected.delete(hear) };
  };
  const openTab = () => {
    const heard: string[] = [];
    const close = listen({ name, source, isMessage }, (message) => heard.push(message));
    running.push(close);
    return { heard, close };
  };
  const say = (message: string) => {
    for (const hear of connected) hear(message);
  };
  return { connected, openTab, say };
}

describe("the live connection of a browser", () => {
  it("is one, however many tabs are open, and all of them hear", async () => {
    const { connected, openTab, say } = browser();
    const tabs = [openTab(), openTab(), openTab()];
    await vi.waitFor(() => expect(connected.size).toBe(1));
    say("something happened");
    await vi.waitFor(() => expect(tabs.map(({ heard }) => heard)).toEqual(tabs.map(() => ["something happened"])));
    expect(connected.size).toBe(1);
  });

  it("goes to another tab when the one that had it closes", async () => {
    const { connected, openTab, say } = browser();
    const [first, second] = [openTab(), openTab()];
    await vi.waitFor(() => expect(connected.size).toBe(1));
    first.close();
    await vi.waitFor(() => expect(connected.size).toBe(1));
    say("after");
    await vi.waitFor(() => expect(second.heard).toEqual(["after"]));
    expect(first.heard).toEqual([]);
  });

  it("leaves nothing connected when all tabs are closed", async () => {
    const { connected, openTab } = browser();
    const tabs = [openTab(), openTab()];
    await vi.waitFor(() => expect(connected.size).toBe(1));
    for (const { close } of tabs) close();
    await vi.waitFor(() => expect(connected.size).toBe(0));
  });
});
