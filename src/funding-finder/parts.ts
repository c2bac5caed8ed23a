/** What the first rows can do without: comes right after them, in one file. */

import { styles as comparisonStyles } from './compare-view.ts';
import { styles as detailsStyles } from './details-view.ts';
import { styles as guideStyles } from './guide-view.ts';
import { styles } from './parts.styles.ts';

export { comparison } from './compare-view.ts';
export { details } from './details-view.ts';
export { dialog } from './dialog-view.ts';
export { allOptions, chosenFilters, filterDrawer, filterGroups } from './filter-view.ts';
export { guide } from './guide-view.ts';
export { nothingFound } from './nothing-view.ts';
export { readingChips } from './reading-view.ts';
export { tray } from './tray-view.ts';

export const sheets = [styles, detailsStyles, comparisonStyles, guideStyles];
