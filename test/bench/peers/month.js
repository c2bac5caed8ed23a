import { show } from './full-calendar.js';

show('dayGridMonth');
