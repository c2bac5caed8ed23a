/** What only some visitors open, in one file that comes when the first of them does. */

import { styles as comparisonStyles } from './compare-view.ts';
import { styles as detailsStyles } from './details-view.ts';
import { styles as guideStyles } from './guide-view.ts';

export { comparison } from './compare-view.ts';
export { details } from './details-view.ts';
export { guide } from './guide-view.ts';

export const styles = [detailsStyles, comparisonStyles, guideStyles];
