/** What `frame.html` says itself, without a widget. */
const messages = {
  /** Title of the page, which browsers and screen readers say for the frame. */
  titles: {
    'vk-workshop-calendar': 'Työpajat',
    'vk-artist-pilot-map': 'Taiteilijakokeilut',
    'vk-funding-finder': 'Rahoitus',
    'vk-contact-card': 'Yhteystiedot',
  } as Record<string, string>,
  refused: 'Tämä sivusto ei näytä tietoja tästä osoitteesta:',
  unknown: 'Osoite ei kerro, mitä tässä pitäisi näyttää.',
};

export default messages;
export type FrameMessages = typeof messages;
