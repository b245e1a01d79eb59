/** How much of what happened is read with the plan; older is read on request. */
export const eventsOnPage = 40;
