import type { WorkshopCalendarMessages } from '../fi/workshop-calendar.ts';

const messages: WorkshopCalendarMessages = {
  heading: 'Workshops',
};

export default messages;
