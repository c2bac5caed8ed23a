/** What each view of a field gets. */
import type { nothing, TemplateResult } from 'lit';
import { pathText } from '../../src/feed/reader.ts';
import type { Editor } from './editor.ts';
import type { Path } from './json.ts';
import type { Field } from './model.ts';

export type FieldView = (context: Context) => TemplateResult | typeof nothing;

export interface Context {
  readonly editor: Editor;
  readonly field: Field;
  readonly path: Path;
  /** The path in text: names the field's elements. */
  readonly id: string;
  readonly value: unknown;
  readonly label: string;
  /** Shows a field inside this one, whatever it is. */
  readonly inner: FieldView;
}

/** A field of the object at `holder`. */
export function contextOf(editor: Editor, field: Field, holder: Path, inner: FieldView): Context {
  const path = [...holder, field.name];
  return {
    editor,
    field,
    path,
    id: pathText(path),
    value: editor.read(path),
    label: editor.label(field),
    inner,
  };
}
