const messages = {
  heading: 'Työpajat',
};

export default messages;
export type WorkshopCalendarMessages = typeof messages;
