import type { IconName } from "@naast/ui";

/** The pictures that stand for the digits: the first is 0, the last is 9. They never change, or nobody would come in any more. */
export const pinPictures = [
  "lock",
  "sun",
  "coffee",
  "footprints",
  "cloud",
  "pencil",
  "clock",
  "package",
  "eye",
  "phone",
] as const satisfies readonly IconName[];
export type PinPicture = (typeof pinPictures)[number];

/** A PIN of pictures is as long as the shortest PIN. */
export const picturePlaces = ["first", "second", "third", "fourth"] as const;
export type PicturePlace = (typeof picturePlaces)[number];

/** Beside the field of a PIN in a form: one field for each picture. */
export const pictureField = (pin: string, place: PicturePlace) => `${pin}-${place}`;
