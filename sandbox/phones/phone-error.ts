/** Something a person cannot do on their phone, such as tapping a button that is not there. */
export class PhoneError extends Error {}
