/**
 * What is measured: a widget against the floor of the same name, and the budget as a multiple of
 * the floor's main-thread work; beside it, where there is one, a peer that shows the same
 * (test/bench/peers).
 *
 * `rows(n)` is how many items must be on screen before the page counts as ready. `act` is the
 * interaction: one keystroke into a filter, or one month ahead.
 */
export const SCENES = [
  {
    name: 'list',
    widget: 'workshop-calendar',
    collection: 'workshops',
    floor: 'list',
    peer: 'FullCalendar',
    rows: (n) => n,
    budget: 1.6,
  },
  {
    name: 'month',
    widget: 'workshop-calendar',
    collection: 'workshops',
    floor: 'month',
    peer: 'FullCalendar',
    attributes: 'view="month" limit="100000"',
    // the days of the grid and, under it, the items of one: a day folds what doesn't fit
    rows: () => 31,
    budget: 1.6,
    act: 'next month',
    actBudget: 1.5,
  },
  {
    name: 'map',
    widget: 'artist-pilot-map',
    collection: 'pilots',
    floor: 'map',
    peer: 'Leaflet (canvas)',
    rows: (n) => n,
    budget: 1.4,
  },
  {
    name: 'finder',
    widget: 'funding-finder',
    collection: 'funding',
    floor: 'finder',
    peer: 'MiniSearch',
    attributes: 'limit="20"',
    rows: () => 20,
    budget: 1.6,
    act: 'keystroke',
    actBudget: 1.5,
  },
  {
    name: 'cards',
    widget: 'contact-card',
    collection: 'contacts',
    floor: 'cards',
    rows: (n) => n,
    budget: 1.4,
  },
];
