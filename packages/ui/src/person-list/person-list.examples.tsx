import { Icon } from "../icon/icon.tsx";
import type { ExampleSet } from "../testing/examples.ts";
import { PersonLink, PersonList, PersonRow } from "./person-list.tsx";

export const seePerPerson = (
  <PersonList id="per-persoon">
    <PersonRow kind="network" initials="Sa" name="Samira" role="zus">
      <p>Ziet twee doelen en het gesprek van morgen.</p>
      <p className="note">Tot 23 mei 2027</p>
    </PersonRow>
    <PersonRow kind="network" initials="Ri" name="Rik" role="vriend">
      <p>Ziet één doel en ‘als het moeilijker gaat’.</p>
      <p className="note">Tot je stopt, of tot 1 maart</p>
    </PersonRow>
    <PersonRow kind="worker" initials="In" name="Ingrid" role="netwerkondersteuner">
      <p>Ziet drie dingen. Niet: je kringen en je privé-doel.</p>
      <p className="note">Zolang ze met je werkt</p>
    </PersonRow>
  </PersonList>
);

export const responses = (
  <PersonList id="antwoorden">
    <PersonRow kind="network" initials="Ri" name="Rik" role="vriend">
      <p>
        <Icon name="smile" /> <b>Goed</b>
      </p>
    </PersonRow>
    <PersonRow kind="worker" initials="In" name="Ingrid" role="netwerkondersteuner">
      <p>
        <Icon name="message-circle" /> <b>Goed, maar…</b>
      </p>
      <p>‘Zondag kijk je vaak voetbal. Is een ander uur beter?’</p>
    </PersonRow>
    <PersonRow kind="network" initials="Vr" name="Mevrouw De Vries" role="buurvrouw">
      <p>
        <Icon name="circle-dashed" /> <b>Heeft nog niets gezegd</b>
      </p>
    </PersonRow>
  </PersonList>
);

export const personListExamples: ExampleSet = {
  subject: "person-list",
  examples: {
    people: (
      <div className="sheet">
        <h2>Dezelfde mensen als lijst</h2>
        <PersonList id="heel-dichtbij" title="Heel dichtbij">
          <PersonLink kind="network" initials="Sa" name="Samira" role="zus, in Groningen" status="Wil ik vaker spreken" href="#samira" />
          <PersonLink kind="network" initials="Ri" name="Rik" role="vriend van het werk" status="Goed zo" href="#rik" />
        </PersonList>
        <PersonList id="dichtbij" title="Dichtbij">
          <PersonLink
            kind="open"
            initials="Vr"
            name="Mevrouw De Vries"
            role="oude buurvrouw"
            status="Gevraagd, wacht op antwoord"
            href="#vries"
          />
          <PersonLink kind="place" icon="coffee" name="Café Jan" role="plek, op maandag" href="#jan" />
        </PersonList>
      </div>
    ),
    told: <div className="sheet">{seePerPerson}</div>,
    responses: <div className="sheet">{responses}</div>,
  },
};
