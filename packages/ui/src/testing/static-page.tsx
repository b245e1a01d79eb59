import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Desk } from "../desk/desk.tsx";
import { Page } from "../page/page.tsx";
import { PairSymbols } from "../pair/pair-symbols.tsx";
import type { ExampleSet } from "./examples.ts";

type StaticPage = { title: string; set: Pick<ExampleSet, "frame" | "placement">; css: string; children: ReactNode };

/** A page without script, as the portal sends it. */
export function staticPage({ title, set, css, children }: StaticPage): string {
  const body = <body className={set.frame === "desk" ? undefined : "portal"}>{frame(set, children)}</body>;
  return [
    '<!doctype html><html lang="nl"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title><style>${css}</style></head>`,
    renderToStaticMarkup(body),
    "</html>",
  ].join("");
}

function frame({ frame: app, placement = "inside" }: Pick<ExampleSet, "frame" | "placement">, children: ReactNode): ReactNode {
  if (placement === "whole") return children;
  const title = <h1 className="visually-hidden">Voorbeeld</h1>;
  const inside = placement === "inside" ? children : null;
  const main = (
    <>
      {title}
      {inside}
    </>
  );
  return (
    <>
      {placement === "inside" ? <PairSymbols /> : children}
      {app === "desk" ? <Desk rail={null}>{main}</Desk> : <Page>{main}</Page>}
    </>
  );
}
