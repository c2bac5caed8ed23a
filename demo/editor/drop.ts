/** A feed's file that is dropped anywhere on the page is opened, as the button does. */
import type { Editor } from './editor.ts';
import { take } from './file-bar.ts';
import { droppedFile } from './files.ts';

/** Texts that are dragged belong to the fields. */
const carriesFiles = ({ dataTransfer }: DragEvent): boolean =>
  Boolean(dataTransfer?.types.includes('Files'));

export function listenForDrops(editor: Editor): void {
  const mark = (on: boolean) => document.body.classList.toggle('dropping', on);
  addEventListener('dragover', (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault(); // or the browser leaves the page for the file
    event.dataTransfer!.dropEffect = 'copy';
    mark(true);
  });
  // out of the window, not from one element to the next
  addEventListener('dragleave', ({ relatedTarget }) => {
    if (!relatedTarget) mark(false);
  });
  addEventListener('drop', (event) => {
    mark(false);
    if (!carriesFiles(event)) return;
    event.preventDefault();
    // asked for at once: what was dragged is gone when the event is over
    const opening = droppedFile(event.dataTransfer!);
    void opening.then((file) => {
      if (file) take(editor, file.text, file.name, { handle: file.handle });
    });
  });
}
