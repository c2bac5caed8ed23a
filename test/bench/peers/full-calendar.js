/** FullCalendar as its readme has it, with the floor's feed: a list of the year, or a month. */
import { Calendar } from 'fullcalendar';
import dayGrid from 'fullcalendar/daygrid';
import finnish from 'fullcalendar/locales/fi';
import list from 'fullcalendar/list';
import theme from 'fullcalendar/themes/classic';
import 'fullcalendar/skeleton.css';
import 'fullcalendar/themes/classic/palette.css';
import 'fullcalendar/themes/classic/theme.css';
import { feed, root } from '../floor/page.js';

/** @param initialView 'listYear' or 'dayGridMonth' */
export function show(initialView) {
  new Calendar(root, {
    plugins: [dayGrid, list, theme],
    locale: finnish,
    timeZone: 'UTC',
    initialView,
    initialDate: '2026-10-05',
    height: 'auto',
    views: { listYear: { duration: { days: 366 } } },
    // what the bench counts as a row
    eventClass: 'item',
    dayCellClass: 'item',
    events: feed.workshops.map(({ id, name, start, end }) => ({ id, title: name.fi, start, end })),
  }).render();
}
