"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/**
 * Plain links of the components stay in the page instead of loading it anew, so that the live line, what is typed and
 * the way back stay. Links that open elsewhere, download, or go to a part of this page are left to the browser.
 */
export function SoftNavigation() {
  const router = useRouter();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      if (!link || event.defaultPrevented || !isPlain(event) || !staysHere(link)) return;
      event.preventDefault();
      router.push(link.pathname + link.search + link.hash);
    };
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, [router]);
  return null;
}

function isPlain(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

function staysHere(link: HTMLAnchorElement): boolean {
  if (link.origin !== window.location.origin || link.target !== "" || link.hasAttribute("download")) return false;
  const isSamePage = link.pathname === window.location.pathname && link.search === window.location.search;
  return !(isSamePage && link.hash !== "");
}
