"use client";

import { Press } from "@naast/ui/press";
import { useActionState } from "react";
import { type MadeAddress, makeCalendarAddress } from "./actions.ts";

type Words = { made: string; madeNote: string; care: string; shared: string; notMade: string };
type Props = { press: string; note: string | null; words: Words };

/** The button that makes the secret address, and the address, this once. Works without script too. */
export function CalendarAddress({ press, note, words }: Props) {
  const [made, make] = useActionState<MadeAddress>(makeCalendarAddress, null);
  return (
    <form action={make} className="form">
      {made?.address ? (
        <div role="status">
          <p>
            <b>{words.made}</b>
          </p>
          <p className="address">{made.address}</p>
          <p>{words.madeNote}</p>
          <p className="note">{words.care}</p>
          <p className="note">{words.shared}</p>
        </div>
      ) : (
        <>
          {made ? <p role="alert">{words.notMade}</p> : null}
          {note ? <p className="note">{note}</p> : null}
          <Press variant="main" wide>
            {press}
          </Press>
        </>
      )}
    </form>
  );
}
