/** Who speaks. Decides side, shape and colour: the client left on honey, people close by right on canal, workers right and straight on dusk. */
export type Voice = "client" | "network" | "worker";

/** Everybody who stands beside the client. */
export type Beside = Exclude<Voice, "client">;
