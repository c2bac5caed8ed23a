import type { WorkshopCalendarMessages } from '../fi/workshop-calendar.ts';
import { plural } from '../format.ts';
import { topics } from './vocabulary/topics.ts';

const workshopCalendar: WorkshopCalendarMessages = {
  showMore: 'Show more',
  heading: 'Workshops',
  count: (n, value) => plural('en', value, { one: `${n} workshop`, other: `${n} workshops` }),
  view: 'View',
  viewList: 'List',
  viewMonth: 'Month',
  free: 'Free of charge',
  online: 'Online',

  ongoing: 'On now',
  undated: 'New date to be announced',
  past: 'Past',
  showMorePast: 'Show more past workshops',
  runsUntil: (day) => `On until ${day}`,
  empty: 'No workshops are coming up at the moment.',
  emptyWithPast:
    'No workshops are coming up at the moment. Materials from past workshops are below.',

  cancelled: 'Cancelled',
  postponed: 'Postponed',
  postponedOpen: 'Postponed, new date to be announced',
  rescheduled: 'New time',
  movedOnline: 'Moved online',
  previously: (when) => `Original time: ${when}`,

  sessionOf: (n, of) => `Session ${n} of ${of}`,
  registrationOpens: (when) => `Registration opens ${when}`,
  registrationUntil: (when) => `Register by ${when}`,
  registrationUntilTime: (when) => `Register by ${when}`,
  registrationOpen: 'Registration is open',
  registrationClosed: 'Registration has closed',
  full: 'Full',
  waitingList: 'Full, waiting list open',
  placesLeft: (n) => plural('en', n, { one: '1 place left', other: `${n} places left` }),
  fewLeft: (n) => plural('en', n, { one: 'Only 1 place left', other: `Only ${n} places left` }),
  materials: 'Materials',
  topicLabels: topics,
};

export default workshopCalendar;
