import type * as fi from '../../fi/vocabulary/funding-kinds.ts';

export const fundingKinds: typeof fi.fundingKinds = {
  grant: 'stipendium',
  subsidy: 'bidrag',
  project: 'projektfinansiering',
  residency: 'residens',
  prize: 'pris',
  loan: 'lån',
};
