import type { Finding } from './types';

/** The rules that a finding says do not hold, by themselves or together. */
export function rulesIn(finding: Finding): readonly string[] {
  if (finding.kind === 'rule') return [finding.rule];
  return finding.kind === 'impossible' ? finding.rules : [];
}
