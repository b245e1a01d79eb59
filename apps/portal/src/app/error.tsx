"use client";

import { errorWords } from "@naast/text/error-words";

/** When something breaks that nobody foresaw. Knows no translator: it may be the translator that broke. */
export default function ErrorPage() {
  const english = typeof document !== "undefined" && document.documentElement.lang === "en";
  const { title, words, way } = english ? errorWords.en : errorWords.nl;
  return (
    <main className="page" id="main">
      <div className="flat">
        <h1 className="voice voice-strong">{title}</h1>
        <p>{words}</p>
        <p>
          <a className="press" href="/">
            {way}
          </a>
        </p>
      </div>
    </main>
  );
}
