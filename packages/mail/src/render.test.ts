import { describe, expect, it } from "vitest";
import { isStale, renderMail } from "./render.ts";

const expiresAt = "2026-11-23T12:10:00.000Z";
const content = { code: "012345", link: "https://plan.example.org/sign-in/confirm?token=abc", language: "nl", expiresAt };

describe("the mail with a code", () => {
  it.each([
    { language: "nl", subject: "Je code", words: "Je code is", howLong: "De code werkt 10 minuten." },
    { language: "en", subject: "Your code", words: "Your code is", howLong: "The code works for 10 minutes." },
  ])("in $language has a neutral subject, the code and the link", ({ language, subject, words, howLong }) => {
    const mail = renderMail({ kind: "signInCode", content: { ...content, language } });
    expect(mail).toMatchObject({ language, sender: "Naast", subject });
    for (const part of [words, "\n\n012345\n\n", howLong, `\n\n${content.link}\n\n`]) expect(mail?.text).toContain(part);
  });

  it("says the same in HTML, and loads nothing", () => {
    const mail = renderMail({ kind: "signInCode", content });
    expect(mail?.html).toContain("<strong>012345</strong>");
    expect(mail?.html).toContain('href="https://plan.example.org/sign-in/confirm?token=abc"');
    expect(mail?.html).toContain('lang="nl"');
    expect(mail?.html).not.toMatch(/<img|<script|<link|url\(/);
    const words = (text: string) => text.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
    for (const line of mail?.text.split("\n\n").filter((block) => !block.startsWith("http")) ?? [])
      expect(words(mail?.html ?? "")).toContain(line.trim());
  });

  it("shows what it is given, and never runs it", () => {
    const mail = renderMail({ kind: "signInCode", content: { ...content, code: `<b onload="x">&'` } });
    expect(mail?.html).toContain("&lt;b onload=&quot;x&quot;&gt;&amp;&#39;");
    expect(mail?.html).not.toContain("<b ");
  });

  it("is nothing without its content, as after sending", () => {
    expect(renderMail({ kind: "signInCode", content: {} })).toBeNull();
    expect(renderMail({ kind: "signInCode", content: { language: "nl" } })).toBeNull();
    expect(renderMail({ kind: "signInCode", content: { ...content, language: "fr" } })).toBeNull();
  });

  it("is stale once the code expired", () => {
    expect(isStale({ kind: "signInCode", content }, new Date("2026-11-23T12:09:59Z"))).toBe(false);
    expect(isStale({ kind: "signInCode", content }, new Date(expiresAt))).toBe(true);
    expect(isStale({ kind: "signInCode", content: {} }, new Date(expiresAt))).toBe(false);
  });
});
