export const cli = {
  unknownFlag: 'L’option {flag} n’existe pas. Options : {known}.',
  flagNeedsWord: 'L’option {flag} doit être suivie d’une valeur.',
  flagTakesNoWord: 'L’option {flag} ne prend pas de valeur.',
  notANumber: '{flag} doit être un nombre entier de {least} à {most} ; « {given} » ne convient pas.',
  unknownLevel: '{flag} doit être l’un de : {known} ; « {given} » ne convient pas.',
  strayWord: '« {given} » est de trop ; un fichier de scénario se nomme avec --scenario.',
  oneFile: 'Nommez un fichier d’exercice : npm run replay -- FICHIER',
  fileMissing: 'Le fichier {file} n’existe pas.',
  fileUnreadable: 'Le fichier {file} est illisible.',
  fileTooBig: 'Le fichier {file} dépasse {most} Mo ; il ne peut pas être l’un des nôtres.',
  notJson: 'Le fichier {file} n’est pas un fichier d’exercice : ce n’est pas du JSON.',
  notAnExercise: 'Le fichier {file} n’est pas un fichier d’exercice.',
  notAnExerciseAt: 'Le fichier {file} n’est pas un fichier d’exercice : son entrée « {entry} » n’est pas conforme.',
  scenarioBroken: 'Le scénario {file} ne peut pas être joué.',
  scenarioProblem: '{file}, ligne {line}, colonne {column} : {problem}',
  scenarioProblems: '{file}, ligne {line}, colonne {column} : {problem} (et {n} de plus)',
  workerLost: 'Un processus s’est arrêté ({why}) ; un autre rejoue ses parties.',
  simHelp:
    'npm run simulate -- --scenario FICHIER --games N --seed S --attacker NIVEAU --defenders NIVEAU [--workers W] [--length] [--json] [--language en|fr]',
  simHead: '{games} parties, attaquant {attacker}, défenseurs {defenders}',
  simAttack: 'Attaque : {share} %',
  simAnyAttack: 'Au moins un incident : {share} %',
  simSeverity: 'Gravité moyenne : {mean}',
  simPrevented: 'Toutes les cellules arrêtées : {share} %',
  simOver: 'Traque finie avant terme, tous pris ou partis : {share} %',
  simTrust: 'Confiance perdue : {share} %',
  simRounds: 'Durée moyenne : {mean} tours',
  simSeat: '{seat} : au moins deux vrais choix dans {choices} % de ses tours, du nouveau dans {inbox} %',
  simSpeed: '{speed} parties par seconde avec {n} {n|processus|processus}',
  simPartial: 'Résultat partiel : {done} parties jouées sur {games}.',
  lengthHead:
    '{title} : minutes autour d’une table, basse / moyenne / haute, estimées sur {n} {n|partie enregistrée|parties enregistrées} (attaquant {attacker}, défenseurs {defenders})',
  lengthFull: 'Premier acte jusqu’à son dernier tour : {low} / {mid} / {high}',
  lengthMean: 'Parties enregistrées, telles qu’elles ont fini : {low} / {mid} / {high}',
  lengthAct: 'Parties arrivées à l’acte {act} ({n}, au plus {rounds} tours) : {low} / {mid} / {high}',
  lengthRound: '  tour {round} : {low} / {mid} / {high}, le plus souvent on attend {seat}, {words} mots',
  lengthSays: 'Le scénario annonce {least} à {most} minutes.',
  lengthPace:
    '{pace} : {words} mots par minute ; secondes : {order} par ordre ou renseignement envoyé, {card} par carte, {stop} par contrôle, {round} par tour, {opening} pour l’ouverture',
  pace_low: 'Basse',
  pace_mid: 'Moyenne',
  pace_high: 'Haute',
  replayHelp: 'npm run replay -- FICHIER [--language en|fr]',
  replaySame: 'L’exercice finit de la même façon : tour {round}, {n} {n|commande|commandes}, état {hash}.',
  replayOpen: 'L’exercice se rejoue à l’identique jusqu’au tour {round} ; il n’était pas terminé.',
  replayDiffers: 'L’exercice ne finit pas de la même façon : le fichier indique {said}, la relecture donne {found}.',
  replayRefused: 'La relecture s’est arrêtée à la commande {n} : {problem}',
  otherRules: 'Le fichier a été fait avec les règles {theirs} ; voici les règles {ours}.',
  proveHelp:
    'npm run prove -- [--games N] [--beliefs N] [--gaps N] [--agents N] [--clock N] [--cache FICHIER] [--language en|fr]\nDes parties au hasard sur chaque scénario (500 si rien n’est nommé) ; la justesse des croyances, sur N parties ; l’écart en bits, sur N parties ; les agents interrogés deux fois, à N moments de chaque siège et niveau ; le dépassement du temps des agents, sur N décisions. Seul ce qui est nommé est prouvé. Une interruption y met fin avec ce qu’il y a ; le prochain lancement reprend là.',
  proveHead: '{games} parties de commandes au hasard sur chaque scénario (npm run prove -- --games {games})',
  proveRow:
    '{scenario} : {games} parties, {commands} commandes, {refused} commandes illégales refusées, {n} {n|faute|fautes}',
  proveRowPartial:
    '{scenario} : partiel : {games} parties jusqu’ici, {commands} commandes, {refused} commandes illégales refusées, {n} {n|faute|fautes}',
  proveParts: '{scenario} : {occurred} effets, conditions, ordres, cartes et options sur {promised} se sont produits',
  proveMissing: '{scenario} : jamais vu : {parts}',
  proveGaps:
    'Aucune faute, mais {n} {n|élément ne s’est jamais produit|éléments ne se sont jamais produits} : jouez plus de parties ou corrigez le scénario.',
  proveFault: '{scenario}, partie {game} : {problem}',
  proveDone: 'Preuve faite : aucune faute.',
  proveFaults: '{n} {n|faute trouvée|fautes trouvées}.',
  proveStopped: 'Arrêt. Le prochain lancement reprendra ici.',
  proveBeliefs:
    '{scenario} : croyances sur {games} parties du modèle, {judged} jugées : écart moyen {error} %, les ensembles à 90 % contiennent la vérité dans {covered} % des cas ; d’un tour à l’autre les croyances dérivent de {drift} % dans un sens ({errors} écarts types au plus).',
  proveBeliefsMissed:
    '{scenario} : croyances sur {games} parties du modèle, {judged} jugées : écart moyen {error} % (voulu sous 2), les ensembles à 90 % contiennent la vérité dans {covered} % des cas (voulu 88 à 92) ; d’un tour à l’autre les croyances dérivent de {drift} % dans un sens (voulu sous 1 ; {errors} écarts types au plus).',
  proveBeliefsPartial:
    '{scenario} : partiel : croyances sur {games} parties du modèle jusqu’ici, {judged} jugées : écart moyen {error} %, les ensembles à 90 % contiennent la vérité dans {covered} % des cas ; d’un tour à l’autre les croyances dérivent de {drift} % dans un sens ({errors} écarts types au plus).',
  proveGapsHead:
    'L’écart en bits, tous les {every} tours de {games} parties entre agents et d’autant de parties du modèle sur chaque scénario ; croyances de {particles} mondes.',
  proveGapsPartial: '{scenario} : partiel : {n} parties de chaque sorte jusqu’ici.',
  proveGapsSums:
    '{scenario}, {games} : {rounds} tours de {n} parties ; les sommes des termes s’écartent de {most} bits au plus, le moins qu’on attende du partage : {least} bits – {verdict}',
  proveGapsOrder:
    '{scenario}, {games}, {question} : à {everything} bits de la vérité avec tout ce qu’on pouvait savoir, {pooled} avec tous les dossiers, {own} avec le meilleur dossier seul, {public} avec ce qui est public – {verdict}',
  proveGapsLabels:
    '{scenario} : tours des projets : structurel {structural}, collecte {collection}, partage {sharing}, analyse {analysis}, décision {decision}, moyens {resource}, malchance {luck}',
  gaps_played: 'agents',
  gaps_model: 'modèle',
  gaps_target: 'quelle cible',
  gaps_people: 'qui',
  gaps_where: 'où',
  gaps_when: 'quand',
  gaps_all: 'tout ensemble',
  gapsNotAsked: 'rien d’affirmé : les agents ne suivent pas le modèle',
  proveAgentsHead:
    'Agents à {points} décisions au moins de chaque siège et niveau, interrogés deux fois, la seconde après que tout ce que le siège n’a pas à savoir a été changé. Peu de réflexion pour beaucoup de moments : {three} mondes joués jusqu’au bout au niveau 3 de l’attaquant, {four} au niveau 4 ; {particles} mondes et {rehearsals} répétitions pour les services.',
  proveAgents:
    '{scenario} : {asked} décisions en {games} parties, {points} au moins de chaque siège et niveau : toutes pareilles à la lettre.',
  proveAgentsPartial:
    '{scenario} : partiel : {asked} décisions en {games} parties jusqu’ici, {points} au moins de chaque siège et niveau, toutes pareilles à la lettre.',
  proveAgentsMissed:
    '{scenario} : un agent a décidé d’après ce que son siège n’a pas à savoir, dans {n} de {games} {games|partie|parties}.',
  proveClock:
    '{scenario}, {side}, niveau {level} : {budget} ms par décision, dépassées de {p50} ms au milieu, de {p99} ms pour 99 sur 100, de {most} ms au plus ({n} décisions).',
  proveClockPartial:
    '{scenario}, {side}, niveau {level} : partiel : {budget} ms par décision, dépassées de {p50} ms au milieu, de {p99} ms pour 99 sur 100, de {most} ms au plus ({n} décisions jusqu’ici).',
  proveClockMissed:
    '{scenario}, {side}, niveau {level} : {budget} ms par décision, dépassées de {p50} ms au milieu, de {p99} ms pour 99 sur 100 (voulu 25 au plus), de {most} ms au plus ({n} décisions).',
  proveNone: 'Aucun fichier de scénario, dossier {folder}.',
  benchHelp:
    'npm run bench -- [--scenario FICHIER] [--games N] [--repeats N] [--reducer N] [--only LIGNE,LIGNE] [--json] [--language en|fr]',
  bench_bareGames: 'Parties entières au hasard, règles seules : {value} par seconde d’un cœur (de {least} à {most})',
  bench_bareVsReducer:
    'Mêmes ordres dans une partie boardgame.io ordinaire : {value} fois plus lent (de {least} à {most})',
  bench_searchVsMctsBot:
    'Parties jouées de tête face à la recherche de boardgame.io : {value} fois plus ({least} à {most})',
  bench_doctrineGames:
    'Parties où chaque siège joue selon sa doctrine : {value} par seconde d’un cœur ({least} à {most})',
  bench_level2Games:
    'Parties où chaque siège joue selon ce qu’il croit : {value} par seconde d’un cœur ({least} à {most})',
  bench_decision2: 'Une décision au niveau 2 : {value} ms, 99 sur 100 en {most} ms',
  bench_decision3: 'Une décision au niveau 3 : {value} ms, 99 sur 100 en {most} ms',
  bench_decision4: 'Une décision au niveau 4 : {value} ms, 99 sur 100 en {most} ms',
  bench_filter4000: 'Un tour d’une croyance portée par 4 000 mondes : {value} ms ({least} à {most})',
  bench_lessonsTotal: 'Toutes les leçons sur deux ouvriers : {value} s, estimées sur une partie des jeux',
  bench_viewBytesService: 'Vue d’un service : {value} octets (de {least} à {most})',
  bench_viewBytesAttacker: 'Vue de l’attaquant : {value} octets (de {least} à {most})',
  bench_viewBytesControl: 'Vue de la direction : {value} octets (de {least} à {most})',
  benchUnknown: '« {given} » n’est pas une ligne du banc d’essai. Lignes : {known}.',
  benchHolds: '– objectif de {goal} atteint.',
  benchMissed: '– objectif de {goal} non atteint.',
} as const;
