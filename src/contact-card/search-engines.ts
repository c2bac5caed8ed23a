/** What search engines read of the contacts: in a file that comes after the cards. */

import type { LitElement } from 'lit';
import type { Contact } from '../feed/model.ts';
import type { Language } from '../text/locale.ts';
import type { SharedAttributes } from '../widget/attributes.ts';
import { StructuredDataController } from '../widget/structured-data-controller.ts';
import { structuredData } from './structured-data.ts';

/** A page isn't the place for a whole register. */
const MOST = 100;

export class SearchEngines {
  readonly #structuredData: StructuredDataController;

  constructor(host: LitElement & SharedAttributes) {
    this.#structuredData = new StructuredDataController(host);
  }

  /** After each render. */
  tell(contacts: readonly Contact[], language: Language): void {
    this.#structuredData.write(
      contacts.slice(0, MOST).map((contact) => structuredData(contact, language)),
    );
  }
}
