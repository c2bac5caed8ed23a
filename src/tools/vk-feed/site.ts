/** Addresses of sites without https://, as people say and write them. */

/** Names of files end in another way. */
const SITE = /^(www\.\S+|([\w-]+\.)+(fi|ax|se|com|org|net|eu|info)([/?#]\S*)?)$/i;

export const isSite = (text: string): boolean => SITE.test(text.trim());
