/** What the first rows can do without: comes right after them, in one file. */

import { styles as comparisonStyles } from './compare-view.ts';
import { styles as detailsStyles } from './details-view.ts';
import { styles as guideStyles } from './guide-view.ts';
import { styles } from './parts.styles.ts';

export { details } from './details-view.ts';
export { Dialogs } from './dialogs-view.ts';
export { allOptions, chosenFilters, filterGroups } from './filter-view.ts';
export { nothingFound } from './nothing-view.ts';
export { readingChips } from './reading-view.ts';
export { copy, footer, remind } from './take-along-view.ts';
export { tray } from './tray-view.ts';

export const sheets = [styles, detailsStyles, comparisonStyles, guideStyles];
