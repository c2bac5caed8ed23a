const messages = {
  heading: 'Mistä rahoitusta?',
};

export default messages;
export type FundingFinderMessages = typeof messages;
