import { addDays, addMonths, type Day, type GrantPeriod, type Label, type Language, timeZone } from "@naast/vocabulary";

/** Until which day a grant for a period counts, from a day on. */
export function endOf(period: GrantPeriod, from: Day): Day {
  if (period === "week") return addDays(from, 7);
  const months = { month: 1, halfYear: 6, year: 12 };
  return addMonths(from, months[period]);
}

const what: Readonly<Record<Language, Readonly<Record<Label, string>>>> = {
  nl: {
    purpose: "waarom je dit plan hebt en wie er meedoen",
    goals: "de doelen en stappen die je met deze persoon deelt",
    meetings: "de bijeenkomsten die je met deze persoon deelt",
    messages: "de berichten die je met deze persoon deelt",
    networkMap: "de kaart van de mensen om je heen",
    wellbeing: "hoe het met je gaat",
    relapsePlan: "je signalen en je terugvalplan",
  },
  en: {
    purpose: "why you have this plan and who takes part",
    goals: "the goals and steps that you share with this person",
    meetings: "the meetings that you share with this person",
    messages: "the messages that you share with this person",
    networkMap: "the map of the people around you",
    wellbeing: "how you are doing",
    relapsePlan: "your signs and your relapse plan",
  },
};

const locale: Readonly<Record<Language, string>> = { nl: "nl-NL", en: "en-GB" };

function dayInWords(on: Day, language: Language): string {
  const format = new Intl.DateTimeFormat(locale[language], { timeZone, day: "numeric", month: "long", year: "numeric" });
  return format.format(new Date(`${on}T12:00:00Z`));
}

/** The sentence that a grant stands for. NOTE: kept with each grant and its hash; another wording is another text, not a repair. */
export function grantText({ language, label, name, endsOn }: { language: Language; label: Label; name: string; endsOn: Day }): string {
  const until = dayInWords(endsOn, language);
  if (language === "nl") return `${name} mag dit lezen: ${what.nl[label]}. Dat mag tot en met ${until}. Je kunt het altijd terugdraaien.`;
  return `${name} may read this: ${what.en[label]}. That is until ${until}, that day included. You can always take it back.`;
}
