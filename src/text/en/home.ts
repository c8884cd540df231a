export const home = {
  pageTitle: 'Vigil: a tabletop exercise',
  heroFirst: 'A person moves.',
  heroSecond: 'So must the report.',
  lead: 'A tabletop exercise for the services that must find people before they act. Each holds a piece of the picture; none holds it all.',
  doors: 'Three ways in',
  practise: 'Practise alone',
  practiseSays: 'You against a computed opponent. Playing in two clicks.',
  join: 'Join an exercise',
  joinSays: 'Your instructor shows a code of six characters.',
  joinGo: 'Join with this code',
  code: 'Code of six characters',
  codeShort: 'The code has six characters; {n} {n|is|are} missing.',
  run: 'Run an exercise',
  runSays: 'Open a room, run it, review it together.',
  resume: 'Go on playing',
  resumeSays: '{title} · {side} · round {round} of {rounds}',
  resumeEnded: '{title} · {side} · ended in round {round}',
  abandon: 'Abandon this game',
  abandonSays: 'The saved game is deleted from this device. It cannot be brought back.',
  abandonDo: 'Abandon the game',
  keep: 'Keep it',
  forgetSeat: 'Forget this seat on this device',
  back: 'Back to your exercise',
  backSays: '{group}. Your seat is kept.',
  backNoGroup: 'Your seat is kept.',
  allServices: 'all services',
  rules: 'Rules on one page',
  picture:
    'A map of Europe. A person is seen in round 1 and is at the other end of the continent in round 5; the report on him, written in round 2 and sent in round 3, is still on its way.',
  roundN: 'Round {n}',
  seen: 'a person is seen',
  written: 'a report is written',
  sent: 'it is sent',
  onItsWay: 'it is still on its way',
  heIsHere: 'he is here',
  rulesTitle: 'Rules on one page',
  rulesSays: 'Everything a player needs. Numbers stand on the table, beside what they belong to.',
  rulesPrint: 'Print',
  ideaTitle: 'The idea',
  ideaText:
    'People move on the map; reports move between services. The exercise is lost when a person moves faster than the report about him. Every service holds a piece of the picture, none holds it all, and most of the people on file are harmless. You can only find whom you can name. The attacker needs to be lucky once; the defenders have to be lucky always.',
  roundTitle: 'A round',
  round1: '**Situation.** The date moves on. Reports that were sent arrive, partners answer, decision cards are dealt.',
  round2:
    '**Planning.** All seats write orders at once, in secret. Orders may be changed until *Ready*; Ready may be taken back until the last seat is ready.',
  round3:
    '**Execution.** Arrests and raids, then launches, then journeys. A hit at a border opens a stop, and Border decides at once. Then everything else, then the reports are written.',
  round4: '**Outcome.** Every seat reads what it may know, and no more.',
  seatsTitle: 'Seats',
  seatIntelligence: '**Intelligence** watches places, follows people on its file, and studies dossiers.',
  seatBorder: '**Border** posts units at border sectors, opens alerts, and decides every stop.',
  seatResponse: '**Response** arrests and raids where its own file puts a named person, and guards targets.',
  seatCoordination:
    '**Coordination** asks partners, keeps up pressure overseas, reaches out, lends a unit of one service to another, declares emergency powers.',
  seatAttacker: '**The attacker** moves its cells and gives each of them one order a round.',
  seatAll:
    'Every service may also send a few reports each round. One person may hold several services; their files stay apart.',
  reportsTitle: 'Reports',
  reports1:
    'A report enters only the file of the service that collected it. It reaches another file when it is sent, one round later.',
  reports2:
    'Each has a grade for its source and for what it says, and a weight. It counts in full for some rounds, then half, then no more. “Nothing seen” weighs the other way: files can clear people.',
  reports3: 'No kind of report comes from the guilty alone. Everyday life looks like movement and meetings too.',
  groundsTitle: 'Grounds and the law',
  grounds1:
    'The weights about one person on your own file add up to grounds. The bar in the file shows what they are enough for and what is missing.',
  grounds2:
    'An alert’s code decides what the officer at the border may do. *Discreet*: note and report, do not stop. *Check*: stop and question. *Detain*: stop and hold.',
  grounds3:
    'At a stop, Border may first ask the joint file: all files together may allow what its own does not. It costs that unit the next round.',
  grounds4: 'Acting below the law is possible. It costs trust at once; being wrong costs trust afterwards.',
  trustTitle: 'Trust',
  trustText:
    'Trust runs from 0 to 10. Tips from the public rise and fall with it. When it is low, new cells may form; at 0 the country is lost. Harmless people who were held, empty doors and too many checks all cost trust; outreach wins some back.',
  attackTitle: 'The attacker',
  attack1: 'A journey has up to three legs; at each border on the way the party may be checked.',
  attack2:
    'A cell that prepares becomes ready for a small, medium or large plan, and leaves traces where a team watches. Lying low leaves almost none.',
  attack3: 'A launch may fail: guards and missing training lower its chance. A failed launch is a captured cell.',
  cardsTitle: 'Cards',
  cardsText:
    'A decision card puts a case before one seat: the situation as it was known then, and options that competent people have defended. An answer is final and is needed before Ready. Nobody decides? Then the default on the card applies.',
  endTitle: 'The end',
  endText:
    'The exercise ends after the last round, when every cell is taken and none can come, when trust is gone, or when the attacks together are too severe. Then the outcome is read, and the truth is shown.',
} as const;
