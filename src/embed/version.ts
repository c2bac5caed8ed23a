/** The release that this copy belongs to; a test holds it to package.json. */
export const version = '0.1.0';
