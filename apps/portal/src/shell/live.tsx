"use client";

import { useRouter } from "next/navigation";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { forgetDraftsOf } from "../form/drafts.ts";
import { closedPath } from "../paths.ts";
import { followPlan } from "./follow-plan.ts";
import { keepPlace, type Place } from "./reading-place.ts";

type Props = { clientId: string; upTo: number; words: string; showWords: string; changedWords: string };

const justNow = 20_000;

/**
 * Reads the page again when something happened on the plan. What one is reading stays where it is: what came above waits
 * behind a press. When the reader may no longer see the plan, the page goes and the device forgets.
 */
export function Live({ clientId, upTo, words, showWords, changedWords }: Props) {
  const router = useRouter();
  const seen = useRef(upTo);
  const place = useRef<Place | null>(null);
  const [above, setAbove] = useState(false);
  const [said, setSaid] = useState("");

  useEffect(() => {
    let later: ReturnType<typeof setTimeout> | undefined;
    const refresh = () => {
      place.current = keepPlace();
      router.refresh();
    };
    const stop = followPlan(clientId, seen, {
      happened: () => {
        refresh();
        clearTimeout(later);
        later = setTimeout(refresh, justNow);
      },
      closed: () => {
        document.body.hidden = true;
        forgetDraftsOf(clientId);
        location.replace(closedPath);
      },
    });
    return () => {
      clearTimeout(later);
      stop();
    };
  }, [clientId, router]);

  useLayoutEffect(() => {
    seen.current = Math.max(seen.current, upTo);
    if (place.current?.restore()) setAbove(true);
    place.current = null;
    setSaid(document.querySelector("main .live") ? changedWords : "");
  }, [upTo, changedWords]);

  return (
    <div className="came-above" role="status">
      <span className="visually-hidden">{said}</span>
      {above ? (
        <button
          type="button"
          className="press"
          onClick={() => {
            scrollTo({ top: 0 });
            setAbove(false);
          }}
        >
          {words} <span className="visually-hidden">{showWords}</span>
        </button>
      ) : null}
    </div>
  );
}
