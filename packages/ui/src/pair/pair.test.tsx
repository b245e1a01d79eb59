import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { render } from "../testing/render.ts";
import { Pair, type PairState } from "./pair.tsx";
import { PairSymbols } from "./pair-symbols.tsx";

const states: PairState[] = ["mine", "open", "request", "offer", "accepted", "handed-back", "done"];

describe("the pair", () => {
  test.each(states.flatMap((state) => [{ state }, { state, beside: "worker" as const }]))("has a drawing for %o", (pair) => {
    const used = /href="#([^"]+)"/.exec(render(<Pair {...pair} />))?.[1];
    expect(render(<PairSymbols />)).toContain(`id="${used}"`);
  });

  test("looks the same when asked as when nobody is asked yet", () => {
    expect(render(<Pair state="request" />)).toBe(render(<Pair state="open" />));
  });

  test("is only for the eye: the sentence beside it says the same", () => {
    expect(render(<Pair state="offer" />)).toContain('aria-hidden="true"');
  });

  test("costs a page few bytes", () => {
    expect(render(<Pair state="accepted" beside="worker" />).length).toBeLessThan(120);
    expect(gzipSync(render(<PairSymbols />)).length).toBeLessThan(1000);
  });
});
