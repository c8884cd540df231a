import type { PersonInView, ServiceView } from '../../../view/seatView';
import type { Desk } from '../../desk';
import { write } from '../../desk';
import { formsOf } from '../../forms';
import { didLately, suspects } from '../suspects';
import { returnee } from './crossings';
import type { Picture } from './picture';
import { likely } from './picture';

/** What it is worth to have somebody's answer for what it settles, beside what it adds to true grounds. */
const SETTLES = 1;
/** An answer that lifts grounds to where the law allows more. */
const ACROSS = 0.5;
const ASK_AGAIN = 4;
const LEAST = 0.05;

/** Whether an answer of this weight would lift a person's grounds to where the law allows more. */
function crosses({ face, view }: Desk<ServiceView>, { grounds }: PersonInView, weight: number): boolean {
  const act = view.emergency ? face.law.emergency : face.law.arrest;
  return [face.law.check, face.law.detain, act].some((line) => grounds < line && grounds + weight >= line);
}

function worthOfAnswer(desk: Desk<ServiceView>, person: PersonInView, chance: number, tells: number, weight: number) {
  const enough = Math.max(desk.face.law.arrest, desk.face.law.raid) + 1;
  if (person.grounds > enough) return 0;
  const settled = SETTLES * chance * (1 - chance);
  return tells * chance * (1 + (crosses(desk, person, weight) ? ACROSS : 0)) + settled;
}

/** Studies those about whom one more answer changes most: likely people with too little on file, and open cases. */
export function studyDecisive(desk: Desk<ServiceView>, picture: Picture): void {
  const { view } = desk;
  const { sensors, weights } = picture.numbers;
  const forms = formsOf(view, 'study');
  desk.considered += forms.length;
  const cases = suspects(view)
    .map((person) => {
      const chance = likely(picture, person.code);
      return {
        person,
        chance,
        value: worthOfAnswer(desk, person, chance, sensors.study.operative, weights.study.linked),
      };
    })
    .sort((a, b) => b.value - a.value || (a.person.code < b.person.code ? -1 : 1));
  for (const { person, chance, value } of cases) {
    const form = forms.find(({ order }) => order.person === person.code);
    if (form === undefined || value < LEAST) continue;
    const params = { person: { person: person.code }, n: Math.round(100 * chance) };
    write(desk, form.order, form.cost, { key: 'reason.decisiveStudy', params });
  }
}

/** Asks partners about those who may have come back from abroad: of anybody else they rarely know anything. */
export function askReturnees(desk: Desk<ServiceView>, picture: Picture, most: number): void {
  const { view } = desk;
  const { sensors, weights } = picture.numbers;
  const forms = formsOf(view, 'askPartner');
  desk.considered += forms.length;
  const cases = suspects(view)
    .filter(({ code }) => !didLately(view, 'askPartner', code, ASK_AGAIN))
    .map((person) => {
      const chance = returnee(picture, person.code);
      return {
        person,
        chance,
        value: worthOfAnswer(desk, person, chance, sensors.partner.returnee, weights.partner.linked),
      };
    })
    .sort((a, b) => b.value - a.value || (a.person.code < b.person.code ? -1 : 1));
  let asked = 0;
  for (const { person, chance, value } of cases) {
    if (asked >= most || value < LEAST) return;
    const form = forms.find(({ order }) => order.person === person.code);
    if (form === undefined) continue;
    const params = { person: { person: person.code }, n: Math.round(100 * chance) };
    if (write(desk, form.order, form.cost, { key: 'reason.decisivePartner', params })) asked += 1;
  }
}
