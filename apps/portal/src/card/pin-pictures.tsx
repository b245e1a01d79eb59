"use client";

import { Fold } from "@naast/ui/fold";
import { Icon } from "@naast/ui/icon";
import type { PictureWords } from "./picture-words.ts";
import { type PicturePlace, pictureField, picturePlaces, pinPictures } from "./pictures.ts";
import "./pictures.css";

type Props = { pin: string; label: string; words: PictureWords };

/** The same PIN in four pictures, for who does not read digits well. Each picture has a word and its digit. Works without script. */
export function PinPictures({ pin, label, words }: Props) {
  return (
    <Fold title={words.title}>
      <p className="note">{words.intro}</p>
      {picturePlaces.map((place) => (
        <OnePlace key={place} name={pictureField(pin, place)} legend={`${label}: ${words.places[place]}`} place={place} words={words} />
      ))}
    </Fold>
  );
}

function OnePlace({ name, legend, place, words }: { name: string; legend: string; place: PicturePlace; words: PictureWords }) {
  return (
    <fieldset className="pin-pictures">
      <legend>
        <span className="visually-hidden">{legend}</span>
        <span aria-hidden="true">{words.places[place]}</span>
      </legend>
      {pinPictures.map((picture, digit) => (
        <label key={picture} className="pin-picture">
          <input type="radio" name={name} value={digit} autoComplete="off" />
          <Icon name={picture} large />
          <span>
            {words.names[picture]} <span className="pin-picture-digit">{digit}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
