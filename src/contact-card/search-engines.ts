/** What only search engines read, in one file that comes after the cards. */
export { StructuredDataController } from '../widget/structured-data-controller.ts';
export { structuredData } from './structured-data.ts';
