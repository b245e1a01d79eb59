import { organisationName } from "@naast/testing/seed/shelter";

const dutch = "zorg opvang dakloos thuisloos begeleid cliënt hulpverlen wonen woning organisatie verslav schuld";
const english = "care shelter homeless housing client supportworker organisation addict debt";
const stems = [...dutch.split(" "), ...english.split(" "), organisationName];

/** What in this text tells a passer-by that it is about care, housing or an organisation (look.md 12). */
export function revealing(text: string): readonly string[] {
  const spoken = text.toLowerCase();
  return stems.filter((stem) => new RegExp(`(?<![a-zà-ÿ])${stem.toLowerCase()}`).test(spoken));
}
