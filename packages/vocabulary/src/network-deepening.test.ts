import { describe, expect, it } from "vitest";
import { deepeningWords } from "./network-deepening.ts";

const times = deepeningWords.pick({ faceToFace: true });

describe("how often in a year", () => {
  it.each(["abc", "3000", "1.5", "-1", "elke week"])("asks for a number instead of %s", (faceToFace) => {
    expect(times.safeParse({ faceToFace }).error?.issues.map(({ message }) => message)).toEqual(["chooseNumber"]);
  });

  it("takes a number, and nothing", () => {
    expect(times.parse({ faceToFace: "52" })).toEqual({ faceToFace: 52 });
    expect(times.parse({ faceToFace: "" })).toEqual({ faceToFace: null });
  });
});
