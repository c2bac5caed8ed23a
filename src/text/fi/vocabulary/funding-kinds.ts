/** What kind of money a call gives, by code; 'other' says nothing and has no words. */
export const fundingKinds = {
  grant: 'apuraha',
  subsidy: 'avustus',
  project: 'hankerahoitus',
  residency: 'residenssi',
  prize: 'palkinto',
  loan: 'laina',
};
