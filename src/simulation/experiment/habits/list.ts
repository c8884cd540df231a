import type { Asked, Habit, Manner } from '../habit';
import { actOnListed } from './actOnListed';
import { chooseOption } from './chooseOption';
import { codeAlerts } from './codeAlerts';
import { decideStops } from './decideStops';
import { keepPressure } from './keepPressure';
import { leaveOut } from './leaveOut';
import { postUnits } from './postUnits';
import { raidAtRandom } from './raidAtRandom';
import { seeTruth } from './seeTruth';
import { stayPassive } from './stayPassive';
import { studyEveryone } from './studyEveryone';

const MANNERS: { [K in Habit['do']]: Manner<K> } = {
  actOnListed,
  chooseOption,
  codeAlerts,
  decideStops,
  keepPressure,
  leaveOut,
  postUnits,
  raidAtRandom,
  seeTruth,
  stayPassive,
  studyEveryone,
};

/** What a seat does under these habits; a later habit has the word over an earlier one. */
export function underHabits(habits: readonly Habit[], asked: Asked): ReturnType<Asked['play']> {
  let play = asked.play;
  for (const habit of habits) {
    const inner = play;
    play = (seen) => (MANNERS[habit.do] as Manner)(habit, { ...asked, seen, play: inner });
  }
  return play(asked.seen);
}
