/** A form, and each field of it, whatever it is. */
import type { nothing, TemplateResult } from 'lit';
import { codesView, linesView, numbersView, referencesView } from './choices-view.ts';
import type { Editor } from './editor.ts';
import type { Context } from './field-context.ts';
import { fieldsView, groupView, placeView, rowsView, yesOrView } from './group-view.ts';
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

/** The form of the object at `holder`. */
export const formView = (editor: Editor, fields: readonly Field[], holder: Path) =>
  fieldsView(editor, fields, holder, fieldView);

function fieldView(context: Context): TemplateResult | typeof nothing {
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
