import type {
  AttackerState,
  Awaited,
  Before,
  Cell,
  DealtCard,
  Lasting,
  Person,
  ServiceState,
  State,
  Stop,
} from './state';

/**
 * A second exercise that goes its own way from here. Every field is named, so that one that is forgotten does not
 * compile. What is never changed once written is shared: reports on file, words, orders, lines of the record.
 */
export function clone(state: State): State {
  const services: State['services'] = {};
  for (const id in state.services) services[id] = cloneService(state.services[id] as ServiceState);
  const holders: State['holders'] = {};
  for (const seat in state.holders) {
    const holder = state.holders[seat];
    if (holder !== undefined) holders[seat] = { by: holder.by, level: holder.level };
  }
  return {
    rules: state.rules,
    seed: [state.seed[0], state.seed[1], state.seed[2], state.seed[3]],
    round: state.round,
    act: state.act,
    actFrom: state.actFrom,
    phase: state.phase,
    trust: state.trust,
    trustChange: state.trustChange,
    threat: state.threat,
    severity: state.severity,
    emergency: state.emergency,
    pressure: state.pressure,
    people: state.people.map(clonePerson),
    cells: state.cells.map(cloneCell),
    services,
    attacker: cloneAttacker(state.attacker),
    posts: counts(state.posts),
    guards: counts(state.guards),
    guardsSeen: counts(state.guardsSeen),
    unitsAway: state.unitsAway,
    unitsAwayNext: state.unitsAwayNext,
    alerts: state.alerts.map(({ person, code, since, byCard }) => ({ person, code, since, byCard })),
    shadows: state.shadows.map(({ person, until }) => ({ person, until })),
    cards: state.cards.map(cloneCard),
    // Entries are replaced, never changed.
    injects: state.injects.slice(),
    lasting: state.lasting.map(cloneLasting),
    stops: state.stops.map(cloneStop),
    awaited: state.awaited.map(cloneAwaited),
    owed: state.owed.map(({ card, option }) => ({ card, option })),
    lent: state.lent.map(({ from, to, resource, round }) => ({ from, to, resource, round })),
    incidents: state.incidents.map(({ round, place, size, success }) => ({ round, place, size, success })),
    log: state.log.slice(),
    outcomeFrom: state.outcomeFrom,
    before: state.before === null ? null : cloneBefore(state.before),
    holders,
    outcome:
      state.outcome === null ? null : { band: state.outcome.band, why: state.outcome.why, round: state.outcome.round },
  };
}

/** A record of counts that goes its own way. */
export function counts(record: Record<string, number>): Record<string, number> {
  return { ...record };
}

function clonePerson(person: Person): Person {
  const { code, n, subject, role, cell, place, home, fate, returnee } = person;
  return { code, n, subject, role, cell, place, home, fate, heldKnownTo: person.heldKnownTo.slice(), returnee };
}

/** A cell that goes its own way. */
export function cloneCell(cell: Cell): Cell {
  return {
    id: cell.id,
    named: cell.named,
    number: cell.number,
    place: cell.place,
    members: cell.members.slice(),
    trained: cell.trained,
    readiness: cell.readiness,
    size: cell.size,
    earliest: cell.earliest,
    heldUpUntil: cell.heldUpUntil,
    papers: cell.papers,
    links: cell.links.slice(),
    head: cell.head,
    did: cell.did,
    gone: cell.gone,
    escaped: cell.escaped,
  };
}

function cloneService(service: ServiceState): ServiceState {
  const { file, orders, nextOrder, sent, spent, history, ready } = service;
  const copied: ServiceState['spent'] = {};
  for (const resource in spent) {
    const key = resource as keyof typeof spent;
    copied[key] = spent[key] as number;
  }
  return {
    file: file.slice(),
    orders: orders.slice(),
    nextOrder,
    sent: sent.slice(),
    spent: copied,
    history: history.slice(),
    ready,
  };
}

function cloneAttacker(attacker: AttackerState): AttackerState {
  return {
    orders: attacker.orders.slice(),
    nextOrder: attacker.nextOrder,
    spent: attacker.spent,
    hand: attacker.hand.slice(),
    deck: attacker.deck.slice(),
    influence: counts(attacker.influence),
    met: attacker.met.map(({ round, sector, units, what }) => ({ round, sector, units, what })),
    history: attacker.history.slice(),
    ready: attacker.ready,
  };
}

function cloneCard(card: DealtCard): DealtCard {
  const { answer } = card;
  return {
    card: card.card,
    seat: card.seat,
    round: card.round,
    person: card.person,
    companion: card.companion,
    true: card.true,
    answer:
      answer === null
        ? null
        : {
            option: answer.option,
            round: answer.round,
            by: answer.by,
            reason: answer.reason,
            sure: answer.sure,
            reliedOn: answer.reliedOn.slice(),
          },
  };
}

function cloneLasting({ what, until, amount, service, resource, places, cell }: Lasting): Lasting {
  return { what, until, amount, service, resource, places: places.slice(), cell };
}

function cloneStop(stop: Stop): Stop {
  const { decision } = stop;
  return {
    id: stop.id,
    round: stop.round,
    sector: stop.sector,
    place: stop.place,
    from: stop.from,
    person: stop.person,
    party: stop.party.slice(),
    cell: stop.cell,
    alert: stop.alert,
    foundPapers: stop.foundPapers,
    grounds: stop.grounds,
    joint: stop.joint,
    teamFree: stop.teamFree,
    decision: decision === null ? null : { choice: decision.choice, by: decision.by, reason: decision.reason },
  };
}

function cloneBefore({ cells, influence, hand, pressure, met, held }: Before): Before {
  return {
    cells: cells.map(cloneCell),
    influence: counts(influence),
    hand: hand.slice(),
    pressure,
    met,
    held: held.slice(),
  };
}

function cloneAwaited({ due, service, report }: Awaited): Awaited {
  return { due, service, report };
}
