/** The name under which a form tells that only the language is chosen. */
export const switchField = "switchTo";
