import type { Action } from "@naast/policy";
import { Refused } from "@naast/vocabulary";

/** A refusal that a verb finds out about one item, after the permit was given. */
export class RefusedItem extends Refused {
  readonly itemId: string;
  constructor({ action }: { action: Action }, itemId: string) {
    super(action);
    this.itemId = itemId;
  }
}
