import type { Texts } from './texts.js';

export const fr: Texts = {
  code: 'fr',
  weekdays: ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'],
  weekdaysLong: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  months: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
  monthsLong: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  shortDate: '{weekday} {day} {month}',
  longDate: '{weekday} {day} {month}',
  rehearsal: 'Répétition : ce que votre équipe recevrait',
  headline: {
    today: { one: '1 personne attend de vos nouvelles', other: '{n} personnes attendent de vos nouvelles' },
    nextWeek: {
      one: 'Aucun retard. 1 personne à joindre la semaine prochaine',
      other: 'Aucun retard. {n} personnes à joindre la semaine prochaine',
    },
    ask: { one: 'Aucun retard. 1 personne à confirmer', other: 'Aucun retard. {n} personnes à confirmer' },
    nobody: 'Personne n’attend de vos nouvelles',
  },
  lead: {
    overdue: {
      one: '1 suivi est en retard, de {days}. Un mot aujourd’hui suffit.',
      other: '{n} suivis sont en retard, le plus ancien de {days}. Commencez par le haut : un mot à chacun suffit.',
    },
    onlyToday: 'Rien n’est encore en retard. Un mot à chacun aujourd’hui, et cela le restera.',
    onlyNextWeek: 'Un mot à chacun avant le jour indiqué, et personne ne restera trop longtemps sans nouvelles.',
    onlyAsk:
      'Nous ne savons pas encore quand ces personnes ont eu de vos nouvelles. Une réponse dans le tableau suffit.',
    nobody: 'Toutes les personnes que vous suivez ont eu de vos nouvelles à temps.',
  },
  band: {
    today: 'Aujourd’hui',
    nextWeek: 'La semaine prochaine',
    ask: 'Toujours en cours ?',
    byDay: 'Avant la fin du {day}',
    askHelp: 'Aucune date de contact récente. Répondez dans le tableau : toujours en cours, ou non.',
    askLater: {
      one: '1 autre personne fera l’objet de la question la prochaine fois.',
      other: '{n} autres feront l’objet de la question la prochaine fois.',
    },
  },
  chip: {
    late: { one: '1 jour de retard', other: '{n} jours de retard' },
    today: 'aujourd’hui',
    by: 'avant fin {day}',
    ask: 'à confirmer',
  },
  line: {
    waiting: { one: '1 jour sans nouvelles', other: '{n} jours sans nouvelles' },
    waitingOn: {
      'hiring manager': 'en attente du manager depuis {day}',
      candidate: 'en attente de sa réponse depuis {day}',
      client: 'en attente du client depuis {day}',
    },
    noWord: 'pas encore de nouvelles de nous',
    alsoOn: 'Aussi {other}',
    others: { one: 'et 1 autre suivi est dû', other: 'et {n} autres suivis sont dus' },
    open: 'Ouvrir la ligne {row}',
    call: 'Appeler',
    write: 'Écrire',
    more: { one: 'et 1 autre dans le tableau', other: 'et {n} autres dans le tableau' },
    noName: 'Ligne {row} (sans nom)',
  },
  why: {
    week: 'Dernières nouvelles de nous : {last}',
    answer: 'Candidature sans réponse, à répondre avant fin {due}',
    interview: 'Sans nouvelles depuis l’entretien, retour attendu avant fin {due}',
    reply: 'Attend notre réponse, avant fin {due}',
    promise: 'Promis pour {due}',
    'hand-over': 'Reprise du suivi, se présenter avant fin {due}',
    close: 'Décision prise, pas encore annoncée, avant fin {due}',
    hold: 'En attente, prochaines nouvelles avant fin {due}',
  },
  whyNotConfirmed: {
    noDate: 'Pas encore de date de contact',
    stillActive: 'Toujours en cours ? Dernières nouvelles {last}',
  },
  section: {
    ownerUnknown: 'Pour {owner}, adresse inconnue',
    noOwner: 'Lignes sans responsable',
    cover: 'Pour {owner}, en congé',
    ownerHelp: 'Ajoutez l’adresse dans les réglages et cette liste lui parviendra la prochaine fois.',
  },
  note: {
    repeat:
      'Le service de messagerie n’a pas dit si ce message était parti la première fois ; le voici donc à nouveau. Si vous l’avez déjà, vous n’avez rien d’autre à faire.',
    dueAgain:
      'La prochaine liste arrive le {blitz}. Qui a de vos nouvelles aujourd’hui en attend de nouveau avant fin {day}.',
    caughtUp: 'Voici la liste du {blitz}. Elle n’a pas pu être envoyée ce jour-là.',
    firstMail:
      '{by} a activé ce message hebdomadaire pour l’équipe. Vous en recevrez un chaque semaine ; la dernière ligne dit comment l’arrêter.',
    rehearsal:
      'Ceci est une répétition, reçue par vous seul. Quand les adresses ci-dessous sont justes, choisissez Close the Loop → Friday: start for the team ; dès la prochaine fois, chacun recevra sa propre liste.',
    rehearsalFor: '{to} recevrait : {subject}',
    rehearsalNobody: 'Personne ne recevrait de message : aucune ligne n’a de responsable.',
  },
  footer: {
    why: 'Vous recevez ce message parce que vous suivez des lignes de « {workbook} ».',
    change: 'Pour le modifier ou l’arrêter, mettez « Friday mail » à no à côté de votre nom dans {settings}.',
    others:
      'Les lignes sans responsable joignable vous reviennent aussi, tant que {settings} ne nomme personne d’autre.',
    rehearsal: 'Vous le recevez pour avoir configuré le suivi. Les destinataires figurent dans {settings}.',
    tracker: 'Ouvrir le tableau',
  },
  morning: {
    headline: { one: '1 suivi est à faire', other: '{n} suivis sont à faire' },
    stop: 'Pour arrêter cette note, mettez « Morning note » à no à côté de votre nom dans {settings}.',
  },
  manager: {
    headline: 'Où en est l’équipe',
    building:
      'En construction : semaine {week} sur 4. Les taux viendront avec quatre semaines de recul ; d’ici là, des nombres.',
    figures: 'Les chiffres',
    longest: 'Les attentes les plus longues',
    longestNone: 'Personne n’attend depuis plus d’une semaine.',
    waitingDays: { one: '1 jour', other: '{n} jours' },
    ownerUnknown: 'sans responsable',
    notMailed: 'Non joints : {who}',
    problems: { one: '1 cellule illisible', other: '{n} cellules illisibles' },
    footer:
      'Vous recevez cette page parce que les réglages vous nomment manager. Pour l’arrêter, retirez votre adresse de {settings}.',
    of: '{numerator} sur {denominator}',
    leftOut: { one: '1 non compté', other: '{n} non comptés' },
    notAvailable: 'n. d.',
    figure: {
      coverage: 'Ont eu de nos nouvelles en moins d’une semaine',
      overdue: 'Attendent plus longtemps que promis',
      unconfirmed: 'Sans date de contact ou non confirmés',
      toldNotKnown: 'Clos avant le début, annonce inconnue',
      touches: 'Contacts des 7 derniers jours',
    },
  },
  mine: {
    none: 'Aucune ligne n’est à vous : aucune cellule de responsable ne contient {address} et les réglages ne lui connaissent pas de nom.',
  },
};
