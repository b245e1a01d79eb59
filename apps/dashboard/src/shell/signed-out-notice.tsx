"use client";

import { PressLink, Strip } from "@naast/ui";
import { useQueryClient } from "@tanstack/react-query";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { failureFrom } from "../trpc/client.tsx";

/** Says that the sign-in has ended, wherever that was noticed. What is being typed stays where it is, and in its draft. */
export function SignedOutNotice() {
  const t = useTranslations("signIn");
  const path = usePathname();
  const isSignedOut = useIsSignedOut();
  if (!isSignedOut) return null;
  return (
    <div role="alert" className="signed-out">
      <Strip voice="worker" words={t("wasAway")}>
        <PressLink variant="main" href={`/sign-in?back=${encodeURIComponent(path)}`}>
          {t("title")}
        </PressLink>
      </Strip>
    </div>
  );
}

function useIsSignedOut(): boolean {
  const queryClient = useQueryClient();
  const [isSignedOut, setSignedOut] = useState(false);
  useEffect(() => {
    const look = (error: unknown) => {
      if (failureFrom(error)?.kind === "signedOut") setSignedOut(true);
    };
    const reading = queryClient.getQueryCache().subscribe(({ query }) => look(query.state.error));
    const changing = queryClient.getMutationCache().subscribe(({ mutation }) => look(mutation?.state.error));
    return () => {
      reading();
      changing();
    };
  }, [queryClient]);
  return isSignedOut;
}
