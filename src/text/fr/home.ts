export const home = {
  pageTitle: 'Vigil : un exercice sur table',
  heroFirst: 'Une personne bouge.',
  heroSecond: 'Le rapport doit suivre.',
  lead: 'Un exercice sur table pour les services qui doivent retrouver des personnes avant qu’elles n’agissent. Chacun détient une pièce du puzzle ; aucun ne le voit en entier.',
  doors: 'Trois entrées',
  practise: 'S’entraîner seul',
  practiseSays: 'Contre un adversaire calculé. En jeu en deux clics.',
  join: 'Rejoindre un exercice',
  joinSays: 'Avec le code de six caractères affiché.',
  joinGo: 'Rejoindre avec ce code',
  code: 'Code de six caractères',
  codeShort: 'Le code compte six caractères ; il en manque {n}.',
  run: 'Conduire un exercice',
  runSays: 'Ouvrez une salle, puis revoyez-le ensemble.',
  resume: 'Reprendre la partie',
  resumeSays: '{title} · {side} · tour {round} sur {rounds}',
  resumeEnded: '{title} · {side} · terminée au tour {round}',
  abandon: 'Abandonner cette partie',
  abandonSays: 'La partie enregistrée est effacée de cet appareil. Elle ne pourra pas être retrouvée.',
  abandonDo: 'Abandonner la partie',
  keep: 'La garder',
  forgetSeat: 'Oublier ce poste sur cet appareil',
  back: 'Revenir à votre exercice',
  backSays: '{group}. Votre poste est conservé.',
  backNoGroup: 'Votre poste est conservé.',
  allServices: 'tous les services',
  rules: 'Les règles en une page',
  picture:
    'Une carte de l’Europe. Une personne est vue au tour 1 et se trouve à l’autre bout du continent au tour 5 ; le rapport qui la concerne, rédigé au tour 2 et transmis au tour 3, est encore en route.',
  roundN: 'Tour {n}',
  seen: 'une personne est vue',
  written: 'un rapport est rédigé',
  sent: 'il est transmis',
  onItsWay: 'il est encore en route',
  heIsHere: 'elle est ici',
  rulesTitle: 'Les règles en une page',
  rulesSays: 'Tout ce qu’il faut pour jouer. Les nombres figurent sur la table, à côté de ce qu’ils mesurent.',
  rulesPrint: 'Imprimer',
  ideaTitle: 'L’idée',
  ideaText:
    'Les personnes se déplacent sur la carte ; les rapports circulent entre les services. L’exercice est perdu quand une personne va plus vite que le rapport qui la concerne. Chaque service détient une pièce du puzzle, aucun ne le voit en entier, et la plupart des personnes connues n’ont rien à se reprocher. On ne peut trouver que celui que l’on sait nommer. L’attaquant n’a besoin de chance qu’une fois ; les défenseurs, à chaque fois.',
  roundTitle: 'Un tour',
  round1:
    '**Situation.** La date avance. Les rapports transmis arrivent, les partenaires répondent, des cartes de décision sont distribuées.',
  round2:
    '**Rédaction.** Tous les postes rédigent leurs ordres en même temps et en secret. On peut les changer jusqu’à *Prêt* ; on peut reprendre Prêt tant que le dernier poste ne l’est pas.',
  round3:
    '**Exécution.** Arrestations et perquisitions, puis passages à l’acte, puis déplacements. Un signalement reconnu à une frontière ouvre un contrôle, et Frontières décide aussitôt. Ensuite tout le reste, puis les rapports sont rédigés.',
  round4: '**Bilan.** Chaque poste lit ce qu’il peut savoir, et rien de plus.',
  seatsTitle: 'Postes',
  seatIntelligence: '**Renseignement** surveille des lieux, suit les personnes de son dossier et étudie les dossiers.',
  seatBorder: '**Frontières** place des unités aux secteurs, ouvre des signalements et décide de chaque contrôle.',
  seatResponse:
    '**Intervention** arrête et perquisitionne là où son propre dossier situe une personne nommée, et garde des cibles.',
  seatCoordination:
    '**Coordination** interroge les partenaires, maintient la pression à l’étranger, va vers la population, prête une unité d’un service à un autre, déclare les pouvoirs d’exception.',
  seatAttacker: '**L’attaquant** déplace ses cellules et donne à chacune un ordre par tour.',
  seatAll:
    'Chaque service peut aussi transmettre quelques rapports par tour. Une personne peut tenir plusieurs services ; leurs dossiers restent séparés.',
  reportsTitle: 'Rapports',
  reports1:
    'Un rapport n’entre que dans le dossier du service qui l’a recueilli. Il atteint un autre dossier quand il est transmis, un tour plus tard.',
  reports2:
    'Chacun porte une cotation, pour la source et pour le contenu, et un poids. Il compte en entier quelques tours, puis pour moitié, puis plus du tout. « Rien vu » pèse dans l’autre sens : un dossier peut aussi disculper.',
  reports3:
    'Aucun type de rapport ne vient des seuls coupables. La vie ordinaire ressemble aussi à des déplacements et à des rencontres.',
  groundsTitle: 'Éléments à charge et droit',
  grounds1:
    'Les poids qui concernent une personne dans votre propre dossier s’additionnent en éléments à charge. La barre du dossier montre à quoi ils suffisent et ce qui manque.',
  grounds2:
    'Le type de signalement décide de ce que l’agent peut faire à la frontière. *Contrôle discret* : noter et rendre compte, sans arrêter. *Contrôle spécifique* : arrêter et questionner. *Interpellation* : arrêter et retenir.',
  grounds3:
    'Lors d’un contrôle, Frontières peut d’abord demander les dossiers réunis : ensemble, ils permettent parfois ce que le sien ne permet pas. L’unité manque alors au tour suivant.',
  grounds4: 'On peut agir au-delà du droit. Cela coûte aussitôt de la confiance ; se tromper en coûte ensuite.',
  trustTitle: 'Confiance',
  trustText:
    'La confiance va de 0 à 10. Les signalements du public montent et baissent avec elle. Quand elle est basse, de nouvelles cellules peuvent se former ; à 0, le pays est perdu. Retenir des personnes sans lien, forcer des portes pour rien et multiplier les contrôles coûtent de la confiance ; aller vers la population en regagne un peu.',
  attackTitle: 'L’attaquant',
  attack1: 'Un déplacement compte jusqu’à trois étapes ; à chaque frontière franchie, le groupe peut être contrôlé.',
  attack2:
    'Une cellule qui se prépare devient prête pour un projet petit, moyen ou grand, et laisse des traces là où une équipe surveille. Se faire oublier n’en laisse presque pas.',
  attack3:
    'Un passage à l’acte peut échouer : les gardes et le manque d’entraînement réduisent ses chances. En cas d’échec, la cellule est capturée.',
  cardsTitle: 'Cartes',
  cardsText:
    'Une carte de décision soumet un cas à un poste : la situation telle qu’on la connaissait alors, et des choix que des gens compétents ont défendus. La réponse est définitive et doit être donnée avant Prêt. Personne ne décide ? Le choix par défaut de la carte s’applique.',
  endTitle: 'La fin',
  endText:
    'L’exercice s’achève après le dernier tour, quand toutes les cellules sont capturées et qu’aucune ne peut venir, quand la confiance est épuisée, ou quand la gravité des attaques est trop grande. On lit alors le dénouement, et la vérité est montrée.',
} as const;
