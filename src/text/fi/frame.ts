/** What `frame.html` says itself, without a widget. */
const messages = {
  refused: 'Tämä sivusto ei näytä tietoja tästä osoitteesta:',
  unknown: 'Osoitteesta puuttuu, mitä tässä näytetään.',
};

export default messages;
export type FrameMessages = typeof messages;
