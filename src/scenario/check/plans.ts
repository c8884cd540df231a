import type { Scenario } from '../../rules/shape/scenario';
import type { Finding } from '../problem';
import { error, warning } from '../problem';

/** The attacker's scripted plans can be carried out in this scenario, and a difficulty called standard exists. */
export function checkPlans(scenario: Scenario): Finding[] {
  const { playbooks, numbers, attacker, calendar, difficulties } = scenario;
  const sizes = numbers.doctrines[attacker.doctrine].sizes;
  const findings = playbooks.flatMap((playbook, index) => {
    const path = ['playbooks', index];
    const { id: word, size } = playbook;
    const late = playbook.strikeFrom > calendar.rounds;
    return [
      ...(sizes.includes(size)
        ? []
        : [error([...path, 'size'], 'planTooLarge', { word, size, doctrine: attacker.doctrine })]),
      ...(late ? [error([...path, 'strikeFrom'], 'planTooLate', { word, rounds: calendar.rounds })] : []),
    ];
  });
  const standard = difficulties.some((difficulty) => difficulty.id === 'standard');
  return standard ? findings : [...findings, warning(['difficulties'], 'noStandard')];
}
