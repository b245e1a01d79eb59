/** Why somebody wants people beside them, in words as clients say them (B1). */
export const purposes = [
  "Ik wil niet meer alles alleen uitzoeken.",
  "Ik wil dat mijn familie weet hoe het gaat, zonder dat ze zich zorgen maken.",
  "Straks heb ik een huis. Dan wil ik ook mensen hebben.",
  "Ik wil weer iemand kunnen bellen als het slecht gaat.",
  "Met anderen erbij vergeet ik minder.",
  "Ik wil mijn kinderen weer zien, rustig aan.",
  "Ik ben lang weg geweest. Ik wil weer meedoen.",
  "Ik wil laten zien dat het beter gaat.",
  "Praten met iemand die mij van vroeger kent, helpt mij.",
  "Ik wil hulp die blijft als de opvang stopt.",
  "Samen eten is beter dan alleen.",
  "Ik wil leren om hulp te vragen.",
  "Mijn zus en ik willen het weer goed maken.",
  "Ik wil mensen om me heen die niet drinken.",
  "Ik wil dat er iemand meegaat naar moeilijke gesprekken.",
  "Ik ken hier niemand. Dat wil ik anders.",
  "Ik wil iets terugdoen voor wie mij hielp.",
  "Als ik iemand zie, ga ik naar buiten.",
  "Ik wil niet dat mijn moeder alles moet doen.",
  "Ik wil weten op wie ik kan rekenen.",
  "Ik wil mijn eigen keuzes maken, met mensen naast mij.",
  "Ik wil een gewone week, met gewone mensen.",
] as const;

/** The words before these, for whom asked everyone again. */
export const earlierPurposes = ["Ik wil niet alleen zijn.", "Ik wil hulp van mensen die ik ken.", "Ik wil dat het anders wordt."] as const;
