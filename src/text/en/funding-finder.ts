import type { FundingFinderMessages } from '../fi/funding-finder.ts';

const messages: FundingFinderMessages = {
  heading: 'Find funding',
};

export default messages;
