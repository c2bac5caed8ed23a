import type * as fi from '../../fi/vocabulary/funding-kinds.ts';

export const fundingKinds: typeof fi.fundingKinds = {
  grant: 'grant',
  subsidy: 'subsidy',
  project: 'project funding',
  residency: 'residency',
  prize: 'prize',
  loan: 'loan',
};
