/** The parts that several collections share. */
import { either, list, mapped, object } from '../shape.ts';
import { count, id, languageTag, string, text, url, webUrl, type Text } from './values.ts';

export interface Image {
  readonly url: string;
  readonly alt?: Text;
  readonly credit?: Text;
  readonly width?: number;
  readonly height?: number;
}

/** A picture: its address, or the address with what belongs to it. */
export const image = either<Image, Image>(
  mapped(webUrl, (address) => ({ url: address })),
  object({ url: webUrl }, { alt: text, credit: text, width: count, height: count }),
);

export interface Link {
  readonly url: string;
  readonly rel?: string;
  readonly label?: Text;
  readonly lang?: string;
}

/** A link: its address, or the address with what belongs to it. */
export const link = either<Link, Link>(
  mapped(url, (address) => ({ url: address })),
  object({ url }, { rel: string, label: text, lang: languageTag }),
);

export interface Material {
  readonly label?: Text;
  readonly url?: string;
  readonly lang?: string;
}

/** Something to bring or to read: a text, or a link with its label. */
export const material = either<Material, Material>(
  mapped(text, (label) => ({ label })),
  object({}, { label: text, url, lang: languageTag }),
);

export interface Concept {
  /** A code of the vocabulary. */
  readonly id?: string;
  readonly label?: Text;
}

/** A thing of a vocabulary: by its code, its label or both. */
export const concept = either<Concept, Concept>(
  mapped(id, (code) => ({ id: code })),
  object({}, { id, label: text }, (value: Concept, reader) =>
    value.id || value.label ? value : reader.problem('missing', 'label'),
  ),
);

export interface Accessibility {
  readonly summary?: Text;
  readonly features?: readonly string[];
  readonly url?: string;
}

/** A text about access, or the text with what belongs to it. */
export const accessibility = either<Accessibility, Accessibility>(
  mapped(text, (summary) => ({ summary })),
  object({}, { summary: text, features: list(string), url }),
);

export const organizer = object({ name: text }, { url, contact: id });
