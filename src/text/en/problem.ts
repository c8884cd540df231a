/** What a scenario's author reads about the file: what is wrong, and what to do. */
export const problem = {
  error: 'error',
  warning: 'warning',

  tooLong: 'The file is longer than {most} million characters. Shorten it; pictures do not belong in it.',
  notText: 'This is not a text file. Save the scenario as plain text (UTF-8), and open that.',
  tooDeep: 'The entries are nested too deeply to be read. Flatten them.',
  emptyFile: 'The file is empty. Start from a copy of a shipped scenario.',
  noEntries: 'The file holds no named entries. A scenario starts with a line such as “version: 1”.',
  tooManyAliases: 'The file refers to named entries (*name) more than {most} times. Write them out.',
  duplicateEntry: '“{word}” stands here a second time. Keep one of the two.',
  tabs: 'This line is indented with a tab. Use spaces.',
  indentation: 'This line is indented differently from its neighbours. Line it up with them.',
  missingSign:
    'A sign is missing here: look for a colon, a comma, or a quote or bracket that was opened and not closed.',
  severalDocuments: 'A second document starts here (---). A scenario is one document: remove the line.',
  unknownAlias: 'This refers to a named entry that does not stand above it. Write the entry out.',
  yamlWarning: 'This is read as plain words, without the tag before it. Remove the tag.',
  unreadable:
    'The file cannot be read from here on. Look at the indentation, colons and quotes of this line and the one above.',

  versionMissing: 'The version of the format is missing. Write “version: {now}” as the first line.',
  versionStrange: 'The version must be a whole number. Write “version: {now}”.',
  versionNewer: 'This file is of version {version}; this program reads up to {now}. Open it with a newer program.',

  missing: '“{field}” is missing here. Add it.',
  missingEnglish: 'The English text is missing here. Add an entry “en:”.',
  missingFrench: 'The French text is missing here. Add an entry “fr:”.',
  missingOneOf: '“{field}” is missing here. Write one of: {list}.',
  notWords: '“{field}” must be words. If it looks like a number or a list, put it in quotes.',
  notNumber: '“{field}” must be a number.',
  notWhole: '“{field}” must be a whole number.',
  notYesNo: '“{field}” must be true or false.',
  notList: '“{field}” must be a list: one entry a line, each after a hyphen.',
  notGroup: '“{field}” must hold entries of its own, indented below it. A text holds two, “en:” and “fr:”.',
  notOneOf: '“{value}” cannot stand for “{field}”. Write one of: {list}.',
  unknownEntry: '“{field}” does not belong here. Check its spelling and indentation, or remove it.',
  commaInText:
    '“{field}” was meant as part of the text before it: between braces a comma begins a new entry. Put that text in quotes.',
  emptyText: '“{field}” is empty. Write something, or remove the entry it belongs to.',
  oneCharacter: '“{field}” must be exactly one character.',
  tooFew: '“{field}” needs {limit} {limit|entry|entries} or more.',
  tooMany: '“{field}” takes at most {limit} {limit|entry|entries}.',
  tooSmall: '“{field}” is {value}; the least it can be is {limit}.',
  tooBig: '“{field}” is {value}; the most it can be is {limit}.',
  badId: '“{value}” cannot be an id. Use lower-case letters, digits and hyphens, at most 40.',
  badDate: '“{value}” is not a date. Write year, month and day, such as 2015-06-01.',
  badGrade: '“{value}” is not a grade. Write the source from A to F and the information from 1 to 6, such as B3.',
  doesNotFit: '“{field}” does not fit here. Compare it with a shipped scenario.',

  meant: 'Did you mean “{meant}”?',
  known: 'There are: {list}.',
  noneKnown: 'There are none yet.',
  noPlace: 'No place is called “{word}”. {suggestion}',
  noSector: 'No sector is called “{word}”. {suggestion}',
  noInset: 'No inset is called “{word}”. {suggestion}',
  noService: 'No service is called “{word}”. {suggestion}',
  noCell: 'No cell is called “{word}”. {suggestion}',
  noCard: 'No decision card is called “{word}”. {suggestion}',
  noOption: 'This card has no option “{word}”. {suggestion}',
  noObjective: 'No objective is called “{word}”. {suggestion}',
  noSource: 'No source is called “{word}”. {suggestion}',
  idTwice: '“{word}” is already the id of another entry. Give this one its own.',
  idTaken: '“{word}” is a seat of every exercise. Give the service another id.',
  letterTwice: 'Another service already has the letter “{word}”. Choose another, so that seats can be told apart.',

  noTarget: 'No place is a target, so nobody has anything to guard or to reach. Give one place “kind: target”.',
  plainWithoutLand: 'The ground is plain and nothing is drawn on it. Add outlines under “land”.',
  inventedOnTheatre: '“{field}” is drawn only on a plain ground. Write “base: plain”, or remove it.',
  routeToItself: 'This route leads from “{word}” back to itself. Change one of its ends.',
  targetOutOfReach: 'No cell can reach the target “{word}”. Add a route, or remove the target.',
  placeOutOfReach: 'No cell can reach “{word}”. Join its routes to the rest, or remove it.',
  placeWithoutRoute: 'No route leads to “{word}”. Add one, or make it an institution.',
  outsideInset:
    '“{word}” lies outside the inset “{inset}” and will not be drawn there. Widen the bounds or correct the coordinates.',
  idleSector: 'No route crosses the sector “{word}”, so units posted there meet nobody. Name it on a route.',

  orderMissing: 'No service holds the order “{kind}”: {lost} Give it to one, or name it under “leavesOut”.',
  lost_watch: 'nobody can watch a place.',
  lost_follow: 'nobody can follow a person.',
  lost_study: 'nobody can study a file.',
  lost_post: 'borders are checked only by chance.',
  lost_openAlert: 'nobody is ever recognised at a border by name.',
  lost_withdrawAlert: 'an alert that was opened stays open.',
  lost_arrest: 'nobody can arrest a person.',
  lost_raid: 'nobody can search a place for a person.',
  lost_guard: 'targets stay unguarded.',
  lost_askPartner: 'partners abroad are never asked.',
  lost_pressure: 'the haven is never disturbed.',
  lost_outreach: 'lost trust can hardly be won back.',
  lost_emergency: 'emergency powers are never declared.',
  lost_lend: 'services cannot lend each other units.',
  leftOutButHeld: '“{kind}” is left out, yet a service holds it. Take it from one of the two lists.',
  orderUnpaid:
    '“{word}” holds the order “{kind}” but has no “{resource}” to pay for it. Add some to its resources, or take the order away.',
  stopsTwice: 'A second service decides stops. Leave “decidesStops” to one of them.',
  tipsTwice: 'A second service receives tips. Leave “receivesTips” to one of them.',
  nobodyDecidesStops:
    'No service decides stops: everybody who is recognised at a border passes. Set “decidesStops” on one service.',
  nobodyReceivesTips: 'No service receives tips: what the public says is lost. Set “receivesTips” on one service.',

  startsAtTarget: 'The cell “{word}” starts at a target. Let it start somewhere else.',
  cellEmpty: 'The cell “{word}” has no members. Give it one, or remove it.',
  cellTooLarge:
    'The cell “{word}” has {members} members; {most} is the most a cell can have (numbers, network, cellMost). Take some out, or raise it.',
  cellNeverLeaves: 'The cell “{word}” may leave only after the last round, {rounds}. Choose an earlier one.',
  tooFewSubjects:
    'The cells draw {needed} people among {subjects} listed subjects. List more subjects, or make cell members unlisted.',
  mostlyGuilty:
    '{needed} of {subjects} listed subjects belong to a cell. List more who are harmless, or a file becomes proof.',

  sumNotOne: 'The shares in “{field}” add up to {sum}. Make them add up to 1.',
  thresholdTooHigh: '“{field}” asks for {asked}; all kinds of report together bring {most} at most. Lower it.',
  alertsOutOfOrder: 'The codes should ask for more the more they allow: discreet, check, then detain.',
  emergencyHigher: 'Emergency powers ask for more than the ordinary law. Lower “emergency”.',
  halfBeforeFull:
    'Reports would stop counting half before they stop counting full. Make “halfUntil” no less than “fullUntil”.',
  leastOverMost: '“least” cannot be more than “most”. Change one of the two.',
  latestFirst: 'The first number is the soonest, the second the latest round of an answer. Put the smaller one first.',
  sizesOutOfOrder: '“{field}” should not fall from small to medium to large.',
  plotNeedsMore:
    'A {size} plot needs {members} members; the cells and the spare people are fewer. Lower it, or add people.',
  plotTooSlow:
    'A {size} plot needs {readiness} rounds of preparation; the exercise has {rounds}. Lower it, or add rounds.',

  trueWithoutCell:
    'The card “{word}” is about somebody who may be involved, but names no cell. Add “cell:” under “about”.',
  costTooHigh:
    '“{word}” costs {amount} of “{resource}”; “{seat}” never has more than {has}. Lower the cost, or give the card to another seat.',
  defaultCosts:
    '“{word}” stands when nobody decides, so it should cost nothing. Choose another default, or drop the cost.',
  neverDealt: 'No exercise deals “{word}” under this condition. Correct its numbers.',
  dealtAfterEnd: 'The exercise ends before the severity reaches this, so “{word}” is never dealt. Lower the value.',
  objectiveIdle: 'No decision card trains the objective “{word}”. Name it on a card, or remove it.',

  effectNeedsAttacker:
    'The effect “{effect}” needs a cell or place that the attacker chooses. Use it on an opportunity card.',
  effectNeedsPerson: 'The effect “{effect}” needs a person. Only a decision card with “about:” has one. Use it there.',
  effectNeedsCompanion:
    'The report is about a companion, but nobody travels with this card’s person. Set “companion: true” under “about”.',
  effectNeedsPlace: 'The report is about a place. Say which with “place:”.',
  effectNeedsCell: 'The effect “{effect}” needs a cell. Write “needs: cell” on the card.',
  effectNeedsChosenPlace: 'The effect “{effect}” needs a place. Write “needs: place” on the card.',

  crowdedOut:
    '“{word}” is never dealt: “{seat}” gets one card a round, and others always come first. Give it another round.',
  openName:
    '“{word}” is not filled in. Only {person} and {companion} are; take out the braces, or write one of the two.',
  nobodyToName: '“{word}” stands for nobody on this card. Add “about:”, or take it out.',
  noCompanion: '“{word}” stands for nobody on this card. Set “companion: true” under “about”, or take it out.',

  guideTooLate: 'This hint stands in round {round}; the last is {rounds}. Choose an earlier one.',
  guideWish: '“{seat}” can neither give the order “{word}” nor gets a card of that name. {suggestion}',

  noInject: 'No inject is called “{word}”. {suggestion}',
  injectNever: 'The act is over before this round, so “{word}” never comes. Choose an earlier one.',
  injectWithoutSource:
    '“{word}” is called documented, but rests on no source. Name one, or call it composite or invented.',
  contingencyForWhat: '“{word}” is a contingency, but for nothing. Name the inject under “contingencyFor:”.',

  noSubject: 'No dossier is called “{word}”. {suggestion} A dossier gets its name by “id:”.',
  whoAndListed:
    'The cell “{word}” has {listed} listed {listed|member|members}, but {n} {n|is|are} named here. Name as many.',
  subjectTwice: 'A dossier is named for two cells, or twice for one. Keep one of the two.',
  cardAboutNobody: 'The card “{word}” is about nobody, so nothing of it was true or false. Remove this entry.',

  noManhunt: 'This asks for the manhunt, but the scenario has none. Add “manhunt:”, or name the build-up.',
  noOpening: 'The exercise begins with the manhunt, but nothing says who is where. Add “opening:” to it.',
  moreLeftThanMembers: 'More are left of the cell “{word}” than it has members, {members}. Lower the number.',
  noWayOut: 'No place leads out of this map, so no cell can get away. Name one under “exits:”, or leave it so.',

  planTooLarge:
    'The plan “{word}” wants a {size} plot, which the doctrine “{doctrine}” does not allow. Choose a smaller one.',
  planTooLate: 'The plan “{word}” strikes after the last round, {rounds}. Choose an earlier one.',
  noStandard: 'No difficulty has the id “standard”, the one a table gets when nobody chooses. Add one.',
  bandMissing:
    'No band fits an exercise that ends with severity {severity} and trust {trust}. Add one, or widen the limits.',
  bandHidden: 'The band “{word}” is never reached: those above it take every ending. Move it up, or change the limits.',

  usage:
    'Say what to do: npm run scenario -- check FILE... [--json] [--language fr], npm run scenario -- balance FILE, or npm run scenario -- schema',
  unknownCommand:
    '“{word}” is not a command. Use: npm run scenario -- check FILE... [--json] [--language fr], or npm run scenario -- schema [--check]',
  unknownOption: '“{word}” is not an option here. Use --json or --language followed by en or fr.',
  schemaOption: '“{word}” is not an option of schema. Use --check, or nothing.',
  schemaWritten: '{file}: written.',
  schemaCurrent: '{file}: current.',
  schemaOld: '{file}: not current. Write it again: npm run scenario -- schema',
  noFiles: 'Name at least one scenario file, such as scenarios/paris-2015.yaml.',
  fileMissing: '{file}: there is no such file. Check the path.',
  fileIsFolder: '{file}: this is a folder. Name a file in it.',
  fileUnreadable: '{file}: the file cannot be opened. Check its permissions.',
  fileClean: '{file}: nothing to mend.',
  fileSummary: '{file}: {errors} {errors|error|errors}, {warnings} {warnings|warning|warnings}.',
} as const;
