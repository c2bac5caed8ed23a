import type { WorkshopCalendarMessages } from '../fi/workshop-calendar.ts';
import { plural } from '../format.ts';
import { topics } from './vocabulary/topics.ts';

const workshopCalendar: WorkshopCalendarMessages = {
  showMore: 'Visa fler',
  heading: 'Workshoppar',
  count: (n, value) => plural('sv', value, { one: `${n} workshop`, other: `${n} workshoppar` }),
  view: 'Vy',
  viewList: 'Lista',
  viewMonth: 'Månad',
  free: 'Gratis',
  online: 'På webben',

  ongoing: 'Pågår nu',
  undated: 'Ny tid meddelas senare',
  past: 'Tidigare',
  showMorePast: 'Visa fler tidigare workshoppar',
  runsUntil: (day) => `Pågår till och med ${day}`,
  empty: 'Just nu finns inga kommande workshoppar.',
  emptyWithPast:
    'Just nu finns inga kommande workshoppar. Materialet från tidigare workshoppar finns nedan.',

  cancelled: 'Inställt',
  postponed: 'Uppskjutet',
  postponedOpen: 'Uppskjutet, ny tid meddelas senare',
  rescheduled: 'Ny tid',
  movedOnline: 'Flyttat till webben',
  previously: (when) => `Ursprunglig tid: ${when}`,

  sessionOf: (n, of) => `Träff ${n} av ${of}`,
  registrationOpens: (when) => `Anmälan öppnar ${when}`,
  registrationUntil: (when) => `Anmäl dig senast ${when}`,
  registrationUntilTime: (when) => `Anmäl dig senast ${when}`,
  registrationOpen: 'Anmälan är öppen',
  registrationClosed: 'Anmälningstiden har gått ut',
  full: 'Fullbokat',
  waitingList: 'Fullbokat, du kan ställa dig i kö',
  placesLeft: (n) => plural('sv', n, { one: '1 plats kvar', other: `${n} platser kvar` }),
  fewLeft: (n) => plural('sv', n, { one: 'Bara 1 plats kvar', other: `Bara ${n} platser kvar` }),
  materials: 'Material',
  topicLabels: topics,
};

export default workshopCalendar;
