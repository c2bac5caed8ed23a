import type { Grant } from '../feed/model.ts';

/** Whether a call is open to applicants of a kind; one that names none is open to all. */
export function mayApply({ applicants, excludedApplicants }: Grant, code: string): boolean {
  const names = (codes: readonly string[] | undefined) => !!codes?.includes(code);
  return (!applicants?.length || names(applicants)) && !names(excludedApplicants);
}
