/** One field of a form, whatever it is. */
import type { nothing, TemplateResult } from 'lit';
import { pathText } from '../../src/feed/reader.ts';
import { codesView, linesView, numbersView, referencesView } from './choices-view.ts';
import type { Editor } from './editor.ts';
import { groupView, placeView, rowsView, yesOrView } from './group-view.ts';
import type { Path } from './json.ts';
import type { Field } from './model.ts';
import { momentView } from './moment-view.ts';
import { termsView } from './terms-view.ts';
import { textView } from './text-view.ts';
import {
  booleanView,
  choiceView,
  municipalityView,
  referenceView,
  valueView,
} from './value-views.ts';

/** What each view of a field gets. */
export interface Context {
  readonly editor: Editor;
  readonly field: Field;
  readonly path: Path;
  /** The path in text: names the field's elements. */
  readonly id: string;
  readonly value: unknown;
  readonly label: string;
}

export function fieldView(
  editor: Editor,
  field: Field,
  holder: Path,
): TemplateResult | typeof nothing {
  const path = [...holder, field.name];
  const context: Context = {
    editor,
    field,
    path,
    id: pathText(path),
    value: editor.read(path),
    label: editor.label(field),
  };
  return controlView(context);
}

export function controlView(context: Context): TemplateResult | typeof nothing {
  const { control } = context.field;
  switch (control.type) {
    case 'text':
      return textView(context, control.long);
    case 'moment':
      return momentView(context);
    case 'boolean':
      return booleanView(context);
    case 'choice':
      return choiceView(context, control.values);
    case 'codes':
      return codesView(context, control.codes);
    case 'lines':
      return linesView(context);
    case 'numbers':
      return numbersView(context, control.min, control.max);
    case 'reference':
      return (control.many ? referencesView : referenceView)(context, control.to);
    case 'group':
      return groupView(context, control.fields);
    case 'rows':
      return rowsView(context, control.row);
    case 'place':
      return placeView(context, control.fields);
    case 'terms':
      return termsView(context);
    case 'yes-or':
      return yesOrView(context, control.other);
    case 'value':
      return control.kind === 'municipality'
        ? municipalityView(context)
        : valueView(context, control.kind);
  }
}
