/** Ce que lit l’auteur d’un scénario à propos de son fichier : ce qui ne va pas, et que faire. */
export const problem = {
  error: 'erreur',
  warning: 'avertissement',

  tooLong: 'Le fichier dépasse {most} millions de caractères. Raccourcissez-le ; les images n’y ont pas leur place.',
  notText: 'Ce fichier n’est pas du texte. Enregistrez le scénario en texte brut (UTF-8), puis ouvrez celui-ci.',
  tooDeep: 'Les entrées sont imbriquées trop profondément pour être lues. Aplatissez-les.',
  emptyFile: 'Le fichier est vide. Partez d’une copie d’un scénario fourni.',
  noEntries:
    'Le fichier ne contient aucune entrée nommée. Un scénario commence par une ligne telle que « version: 1 ».',
  tooManyAliases: 'Le fichier renvoie plus de {most} fois à des entrées nommées (*nom). Écrivez-les en toutes lettres.',
  duplicateEntry: '« {word} » figure ici une seconde fois. Gardez l’une des deux.',
  tabs: 'Cette ligne est en retrait par une tabulation. Utilisez des espaces.',
  indentation: 'Le retrait de cette ligne diffère de celui de ses voisines. Alignez-la.',
  missingSign:
    'Il manque un signe ici : cherchez un deux-points, une virgule, ou un guillemet ou crochet ouvert et non refermé.',
  severalDocuments: 'Un second document commence ici (---). Un scénario n’en forme qu’un : supprimez la ligne.',
  unknownAlias: 'Ce renvoi vise une entrée nommée qui ne figure pas plus haut. Écrivez l’entrée en toutes lettres.',
  yamlWarning: 'Ceci est lu comme du texte simple, sans l’étiquette qui précède. Supprimez l’étiquette.',
  unreadable:
    'Le fichier n’est plus lisible à partir d’ici. Vérifiez retraits, deux-points et guillemets de cette ligne et de la précédente.',

  versionMissing: 'La version du format manque. Écrivez « version: {now} » en première ligne.',
  versionStrange: 'La version doit être un nombre entier. Écrivez « version: {now} ».',
  versionNewer:
    'Ce fichier est de version {version} ; ce programme lit jusqu’à la version {now}. Ouvrez-le avec un programme plus récent.',

  missing: '« {field} » manque ici. Ajoutez-le.',
  missingEnglish: 'Le texte anglais manque ici. Ajoutez une entrée « en: ».',
  missingFrench: 'Le texte français manque ici. Ajoutez une entrée « fr: ».',
  missingOneOf: '« {field} » manque ici. Écrivez l’un de ces mots : {list}.',
  notWords:
    '« {field} » doit être du texte. S’il ressemble à un nombre ou à une liste, mettez-le entre guillemets droits.',
  notNumber: '« {field} » doit être un nombre.',
  notWhole: '« {field} » doit être un nombre entier.',
  notYesNo: '« {field} » doit valoir true ou false.',
  notList: '« {field} » doit être une liste : une entrée par ligne, chacune après un tiret.',
  notGroup: '« {field} » doit contenir ses propres entrées, en retrait. Un texte en contient deux, « en: » et « fr: ».',
  notOneOf: '« {value} » ne convient pas pour « {field} ». Écrivez l’un de ces mots : {list}.',
  unknownEntry: '« {field} » n’a pas sa place ici. Vérifiez l’orthographe et le retrait, ou supprimez l’entrée.',
  commaInText:
    '« {field} » appartenait sans doute au texte qui précède : entre accolades, une virgule ouvre une nouvelle entrée. Mettez ce texte entre guillemets.',
  emptyText: '« {field} » est vide. Écrivez quelque chose, ou supprimez l’entrée dont il dépend.',
  oneCharacter: '« {field} » doit compter exactement un caractère.',
  tooFew: '« {field} » demande au moins {limit} {limit|entrée|entrées}.',
  tooMany: '« {field} » admet au plus {limit} {limit|entrée|entrées}.',
  tooSmall: '« {field} » vaut {value} ; le minimum est {limit}.',
  tooBig: '« {field} » vaut {value} ; le maximum est {limit}.',
  badId: '« {value} » ne peut servir d’identifiant. Utilisez minuscules, chiffres et traits d’union, 40 au plus.',
  badDate: '« {value} » n’est pas une date. Écrivez année, mois et jour, par exemple 2015-06-01.',
  badGrade: '« {value} » n’est pas une cotation. Notez la source de A à F et l’information de 1 à 6, par exemple B3.',
  doesNotFit: '« {field} » ne convient pas ici. Comparez avec un scénario fourni.',

  meant: 'Vouliez-vous dire « {meant} » ?',
  known: 'Il y a : {list}.',
  noneKnown: 'Il n’y en a pas encore.',
  noPlace: 'Aucun lieu ne s’appelle « {word} ». {suggestion}',
  noSector: 'Aucun secteur ne s’appelle « {word} ». {suggestion}',
  noInset: 'Aucun encart ne s’appelle « {word} ». {suggestion}',
  noService: 'Aucun service ne s’appelle « {word} ». {suggestion}',
  noCell: 'Aucune cellule ne s’appelle « {word} ». {suggestion}',
  noCard: 'Aucune carte de décision ne s’appelle « {word} ». {suggestion}',
  noOption: 'Cette carte n’a pas de choix « {word} ». {suggestion}',
  noObjective: 'Aucun objectif ne s’appelle « {word} ». {suggestion}',
  noSource: 'Aucune source ne s’appelle « {word} ». {suggestion}',
  idTwice: '« {word} » identifie déjà une autre entrée. Donnez à celle-ci un identifiant à elle.',
  idTaken: '« {word} » est un poste de tout exercice. Donnez un autre identifiant au service.',
  letterTwice: 'Un autre service porte déjà la lettre « {word} ». Choisissez-en une autre, pour distinguer les postes.',

  noTarget: 'Aucun lieu n’est une cible : il n’y a rien à protéger ni à atteindre. Donnez à un lieu « kind: target ».',
  plainWithoutLand: 'Le fond est uni et rien n’y est dessiné. Ajoutez des contours sous « land ».',
  inventedOnTheatre: '« {field} » ne se dessine que sur un fond uni. Écrivez « base: plain », ou retirez-le.',
  routeToItself: 'Cet itinéraire part de « {word} » et y revient. Changez l’une de ses extrémités.',
  targetOutOfReach: 'Aucune cellule ne peut atteindre la cible « {word} ». Ajoutez un itinéraire, ou retirez la cible.',
  placeOutOfReach: 'Aucune cellule ne peut atteindre « {word} ». Reliez ses itinéraires au reste, ou retirez ce lieu.',
  placeWithoutRoute: 'Aucun itinéraire ne mène à « {word} ». Ajoutez-en un, ou faites de ce lieu une institution.',
  outsideInset:
    '« {word} » se trouve hors de l’encart « {inset} » et n’y sera pas dessiné. Élargissez les limites ou corrigez les coordonnées.',
  idleSector:
    'Aucun itinéraire ne traverse le secteur « {word} » : les unités n’y rencontrent personne. Nommez-le sur un itinéraire.',

  orderMissing:
    'Aucun service ne détient l’ordre « {kind} » : {lost} Donnez-le à l’un d’eux, ou nommez-le sous « leavesOut ».',
  lost_watch: 'personne ne peut observer un lieu.',
  lost_follow: 'personne ne peut suivre une personne.',
  lost_study: 'personne ne peut étudier un dossier.',
  lost_post: 'les frontières ne sont contrôlées que par hasard.',
  lost_openAlert: 'personne n’est jamais reconnu par son nom à une frontière.',
  lost_withdrawAlert: 'un signalement ouvert le reste.',
  lost_arrest: 'personne ne peut arrêter quelqu’un.',
  lost_raid: 'personne ne peut perquisitionner.',
  lost_guard: 'les cibles restent sans protection.',
  lost_askPartner: 'les partenaires étrangers ne sont jamais interrogés.',
  lost_pressure: 'le refuge n’est jamais inquiété.',
  lost_outreach: 'la confiance perdue ne se regagne guère.',
  lost_emergency: 'les pouvoirs d’urgence ne sont jamais déclarés.',
  lost_lend: 'les services ne peuvent pas se prêter de moyens.',
  leftOutButHeld:
    '« {kind} » est laissé de côté, et pourtant un service le détient. Retirez-le de l’une des deux listes.',
  orderUnpaid:
    '« {word} » détient l’ordre « {kind} » mais n’a aucun « {resource} » pour le payer. Ajoutez-en à ses moyens, ou retirez l’ordre.',
  stopsTwice: 'Un second service décide des contrôles. Laissez « decidesStops » à un seul.',
  tipsTwice: 'Un second service reçoit les appels du public. Laissez « receivesTips » à un seul.',
  nobodyDecidesStops:
    'Aucun service ne décide des contrôles : quiconque est reconnu à une frontière passe. Mettez « decidesStops » sur un service.',
  nobodyReceivesTips:
    'Aucun service ne reçoit les appels du public : ce que dit le public est perdu. Mettez « receivesTips » sur un service.',

  startsAtTarget: 'La cellule « {word} » part d’une cible. Faites-la partir d’ailleurs.',
  cellEmpty: 'La cellule « {word} » n’a aucun membre. Donnez-lui-en un, ou retirez-la.',
  cellTooLarge:
    'La cellule « {word} » compte {members} membres ; une cellule en admet {most} au plus (numbers, network, cellMost). Retirez-en, ou relevez ce nombre.',
  cellNeverLeaves:
    'La cellule « {word} » ne peut partir qu’après le dernier tour, {rounds}. Choisissez un tour antérieur.',
  tooFewSubjects:
    'Les cellules tirent {needed} personnes parmi {subjects} personnes fichées. Ajoutez des fiches, ou rendez des membres inconnus des services.',
  mostlyGuilty:
    '{needed} des {subjects} personnes fichées appartiennent à une cellule. Ajoutez des personnes sans lien, sinon une fiche devient une preuve.',

  sumNotOne: 'Les parts de « {field} » font {sum}. Leur somme doit être 1.',
  thresholdTooHigh:
    '« {field} » demande {asked} ; tous les renseignements réunis apportent {most} au plus. Abaissez le seuil.',
  alertsOutOfOrder: 'Plus un code permet, plus il devrait demander : discreet, check, puis detain.',
  emergencyHigher: 'Les pouvoirs d’urgence demandent plus que la loi ordinaire. Abaissez « emergency ».',
  halfBeforeFull:
    'Les renseignements compteraient pour moitié avant d’avoir fini de compter en entier. Que « halfUntil » ne soit pas inférieur à « fullUntil ».',
  leastOverMost: '« least » ne peut dépasser « most ». Changez l’un des deux.',
  latestFirst: 'Le premier nombre est le délai le plus court, le second le plus long. Placez le plus petit d’abord.',
  sizesOutOfOrder: '« {field} » ne devrait pas baisser de small à medium puis large.',
  plotNeedsMore:
    'Un projet de taille {size} demande {members} membres ; cellules et personnes en réserve sont moins nombreuses. Baissez-le, ou ajoutez des personnes.',
  plotTooSlow:
    'Un projet de taille {size} demande {readiness} tours de préparation ; l’exercice en compte {rounds}. Baissez-le, ou ajoutez des tours.',

  trueWithoutCell:
    'La carte « {word} » porte sur une personne peut-être impliquée, mais ne nomme aucune cellule. Ajoutez « cell: » sous « about ».',
  costTooHigh:
    '« {word} » coûte {amount} « {resource} » ; « {seat} » n’en a jamais plus de {has}. Baissez le coût, ou confiez la carte à un autre poste.',
  defaultCosts:
    '« {word} » s’applique quand personne ne décide : ce choix ne devrait rien coûter. Changez-le, ou supprimez le coût.',
  neverDealt: 'Aucun exercice ne distribue « {word} » à cette condition. Corrigez les nombres.',
  dealtAfterEnd:
    'L’exercice se termine avant que la gravité n’atteigne cette valeur : « {word} » n’est jamais distribuée. Abaissez la valeur.',
  objectiveIdle: 'Aucune carte de décision ne travaille l’objectif « {word} ». Nommez-le sur une carte, ou retirez-le.',

  effectNeedsAttacker:
    'L’effet « {effect} » demande une cellule ou un lieu choisi par l’attaquant. Placez-le sur une carte d’opportunité.',
  effectNeedsPerson:
    'L’effet « {effect} » demande une personne. Seule une carte de décision avec « about: » en a une. C’est là qu’il faut l’employer.',
  effectNeedsCompanion:
    'Le renseignement porte sur un compagnon, mais personne n’accompagne la personne de cette carte. Écrivez « companion: true » sous « about ».',
  effectNeedsPlace: 'Le renseignement porte sur un lieu. Dites lequel avec « place: ».',
  effectNeedsCell: 'L’effet « {effect} » demande une cellule. Écrivez « needs: cell » sur la carte.',
  effectNeedsChosenPlace: 'L’effet « {effect} » demande un lieu. Écrivez « needs: place » sur la carte.',

  crowdedOut:
    '« {word} » n’est jamais distribuée : « {seat} » reçoit une carte par tour, et d’autres passent toujours avant. Donnez-lui un autre tour.',
  openName:
    '« {word} » n’est pas rempli. Seuls {person} et {companion} le sont ; ôtez les accolades, ou écrivez l’un des deux.',
  nobodyToName: '« {word} » ne désigne personne sur cette carte. Ajoutez « about: », ou ôtez-le.',
  noCompanion:
    '« {word} » ne désigne personne sur cette carte. Écrivez « companion: true » sous « about », ou ôtez-le.',

  guideTooLate: 'Ce conseil est au tour {round} ; le dernier est le {rounds}. Choisissez un tour plus tôt.',
  guideWish: '« {seat} » ne peut donner l’ordre « {word} » ni recevoir de carte de ce nom. {suggestion}',

  noInject: 'Aucun événement ne s’appelle « {word} ». {suggestion}',
  injectNever: 'L’acte se termine avant ce tour : « {word} » ne viendra jamais. Choisissez un tour plus tôt.',
  injectWithoutSource:
    '« {word} » est dit documenté, mais ne repose sur aucune source. Citez-en une, ou dites « composite » ou « invented ».',
  contingencyForWhat:
    '« {word} » est un événement de secours, mais pour rien. Nommez l’autre sous « contingencyFor: ».',

  noSubject: 'Aucun dossier ne s’appelle « {word} ». {suggestion} Un dossier reçoit son nom par « id: ».',
  whoAndListed:
    'Cellule « {word} » : {listed} {listed|membre fiché|membres fichés}, mais {n} {n|nommé|nommés} ici. Nommez-en autant.',
  subjectTwice: 'Un dossier est nommé pour deux cellules, ou deux fois pour une. Gardez l’un des deux.',
  cardAboutNobody: 'La carte « {word} » ne porte sur personne : rien n’y était vrai ni faux. Retirez cette entrée.',

  noManhunt: 'Ceci demande la traque, mais le scénario n’en a pas. Ajoutez « manhunt: », ou choisissez « buildUp ».',
  noOpening: 'L’exercice commence par la traque, mais rien ne dit qui est où. Ajoutez-y « opening: ».',
  moreLeftThanMembers: 'Cellule « {word} » : plus de restants que de membres ({members}). Baissez le nombre.',
  noWayOut:
    'Aucun lieu ne mène hors de la carte : aucune cellule ne peut s’échapper. Nommez-en un sous « exits: », ou laissez ainsi.',

  planTooLarge:
    'Le plan « {word} » vise un projet de taille {size}, que la doctrine « {doctrine} » n’admet pas. Choisissez plus petit.',
  planTooLate: 'Le plan « {word} » frappe après le dernier tour, {rounds}. Choisissez un tour plus tôt.',
  noStandard:
    'Aucune difficulté n’a l’identifiant « standard », celui que reçoit une table quand personne ne choisit. Ajoutez-la.',
  bandMissing:
    'Aucune issue ne convient à un exercice qui finit avec une gravité de {severity} et une confiance de {trust}. Ajoutez-en une, ou élargissez les limites.',
  bandHidden:
    'L’issue « {word} » n’est jamais atteinte : celles qui la précèdent prennent tous les cas. Remontez-la, ou changez les limites.',

  usage:
    'Dites quoi faire : npm run scenario -- check FICHIER... [--json] [--language fr], ou npm run scenario -- balance FICHIER, ou npm run scenario -- schema',
  unknownCommand:
    '« {word} » n’est pas une commande. Écrivez : npm run scenario -- check FICHIER... [--json] [--language fr], ou npm run scenario -- schema [--check]',
  unknownOption: '« {word} » n’est pas une option ici. Utilisez --json, ou --language suivi de en ou fr.',
  schemaOption: '« {word} » n’est pas une option de schema. Écrivez --check, ou rien.',
  schemaWritten: '{file} : écrit.',
  schemaCurrent: '{file} : à jour.',
  schemaOld: '{file} : pas à jour. Écrivez-le de nouveau : npm run scenario -- schema',
  noFiles: 'Nommez au moins un fichier de scénario, par exemple scenarios/paris-2015.yaml.',
  fileMissing: '{file} : ce fichier n’existe pas. Vérifiez le chemin.',
  fileIsFolder: '{file} : c’est un dossier. Nommez un fichier qu’il contient.',
  fileUnreadable: '{file} : impossible d’ouvrir le fichier. Vérifiez les droits d’accès.',
  fileClean: '{file} : rien à corriger.',
  fileSummary: '{file} : {errors} {errors|erreur|erreurs}, {warnings} {warnings|avertissement|avertissements}.',
} as const;
