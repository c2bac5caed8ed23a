/** A call that closes within so many days is closing soon. */
export const CLOSING_DAYS = 14;
