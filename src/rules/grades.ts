import type { Sensor, Sight } from './state';
import { SENSORS, SIGHTS } from './state';

/** How reliable a kind of source is, on the Admiralty scale A to F. The same for everybody it speaks of. */
const SOURCE: Record<Sensor, string> = {
  dossier: 'C',
  watch: 'B',
  follow: 'B',
  study: 'C',
  partner: 'B',
  tip: 'D',
  communication: 'C',
  crossing: 'A',
  alertHit: 'B',
  questioning: 'B',
  companion: 'B',
  interrogation: 'C',
  document: 'B',
  door: 'A',
  warning: 'B',
  inquiry: 'B',
  card: 'C',
};

/** How credible what was seen is, on the Admiralty scale 1 to 6. */
const INFORMATION: Record<Sight, string> = {
  movement: '3',
  meeting: '2',
  preparation: '2',
  nothing: '3',
  linked: '2',
  clear: '3',
  crossing: '3',
  named: '3',
};

/** The grade that goes with a weight: it follows from the source and the sight alone, never from who the person is. */
export function gradeOf(sensor: Sensor, sight: Sight): string {
  return GRADES[sensor][sight];
}

const GRADES = everyGrade();

function everyGrade(): Record<Sensor, Record<Sight, string>> {
  const grades: Partial<Record<Sensor, Record<Sight, string>>> = {};
  for (const sensor of SENSORS) {
    const ofSensor: Partial<Record<Sight, string>> = {};
    for (const sight of SIGHTS) ofSensor[sight] = SOURCE[sensor] + INFORMATION[sight];
    grades[sensor] = ofSensor as Record<Sight, string>;
  }
  return grades as Record<Sensor, Record<Sight, string>>;
}
