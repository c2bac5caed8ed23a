import type { FundingFinderMessages } from '../fi/funding-finder.ts';

const messages: FundingFinderMessages = {
  heading: 'Var finns finansiering?',
};

export default messages;
