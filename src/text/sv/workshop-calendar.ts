import type { WorkshopCalendarMessages } from '../fi/workshop-calendar.ts';

const messages: WorkshopCalendarMessages = {
  heading: 'Workshoppar',
};

export default messages;
