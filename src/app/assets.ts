/** Where pictures and letters are: a directory URL ending in a slash. */
export const ASSETS = new URL("../../assets/", import.meta.url);
