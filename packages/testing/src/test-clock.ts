import { type Clock, oneDay } from "@naast/vocabulary";

/** A clock that stands still until a test moves it. */
export type TestClock = Clock & { forward: (milliseconds: number) => void; tomorrow: () => void; set: (moment: Date) => void };

/** Monday 23 November 2026, noon in Amsterdam: the day of the mockups. */
export const testDay = new Date("2026-11-23T11:00:00Z");

export function testClock(start: Date = testDay): TestClock {
  let now = start.getTime();
  const forward = (milliseconds: number) => {
    now += milliseconds;
  };
  return {
    now: () => new Date(now),
    forward,
    tomorrow: () => forward(oneDay),
    set: (moment) => {
      now = moment.getTime();
    },
  };
}
