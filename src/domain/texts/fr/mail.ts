import { dateIn, withYear } from '../dates.js';
import { MENU } from '../menu.js';
import type { Sentences } from '../say.js';

const short = dateIn(
  ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'],
  ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
  (weekday, day, month) => `${weekday} ${day} ${month}`,
);
const long = dateIn(
  ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  [
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
  (weekday, day, month) => `${weekday} ${day} ${month}`,
);
const said = withYear(short);
const sinceThen = 'sans nouvelles de nous depuis';

/** What mails and notes say in French, with why somebody is owed a word. The rest is said in English. */
export const fr: Partial<Sentences> = {
  'language.code': 'fr',
  'date.short': ({ on }) => short(on),
  'date.long': ({ on }) => long(on),

  'mail.rehearsal': 'Répétition\u00a0: ce que votre équipe recevrait',

  'mail.headline.today': ({ n }) =>
    n === 1 ? '1 personne attend de vos nouvelles' : `${n} personnes attendent de vos nouvelles`,
  'mail.headline.nextWeek': ({ n }) =>
    n === 1
      ? 'Aucun retard. 1 personne à joindre la semaine prochaine'
      : `Aucun retard. ${n} personnes à joindre la semaine prochaine`,
  'mail.headline.ask': ({ n }) =>
    n === 1 ? 'Aucun retard. 1 personne à confirmer' : `Aucun retard. ${n} personnes à confirmer`,
  'mail.headline.nobody': 'Personne n’attend de vos nouvelles',

  'mail.lead.overdue': ({ n, days }) =>
    n === 1
      ? `1 suivi est en retard, de ${days}. Un mot aujourd’hui suffit.`
      : `${n} suivis sont en retard, le plus ancien de ${days}. Commencez par le haut\u00a0: un mot à chacun suffit.`,
  'mail.lead.onlyToday': 'Rien n’est encore en retard. Un mot à chacun aujourd’hui, et cela le restera.',
  'mail.lead.onlyNextWeek':
    'Un mot à chacun avant le jour indiqué, et personne ne restera trop longtemps sans nouvelles.',
  'mail.lead.onlyAsk':
    'Nous ne savons pas encore quand ces personnes ont eu de vos nouvelles. Une réponse dans le tableau suffit.',
  'mail.lead.nobody': 'Toutes les personnes que vous suivez ont eu de vos nouvelles à temps.',

  'mail.band.today': 'Aujourd’hui',
  'mail.band.nextWeek': 'La semaine prochaine',
  'mail.band.notReached': 'Injoignables\u00a0: à réessayer',
  'mail.band.ask': 'Toujours en cours\u202f?',
  'mail.band.byDay': ({ day }) => `D’ici ${day}`,
  'mail.band.askHelp': 'Aucune date de contact récente. Répondez dans le tableau\u00a0: toujours en cours, ou non.',
  'mail.band.askLater': ({ n }) =>
    n === 1
      ? '1 autre personne fera l’objet de la question la prochaine fois.'
      : `${n} autres feront l’objet de la question la prochaine fois.`,

  'mail.chip.late': ({ n }) => (n === 1 ? '1 jour de retard' : `${n} jours de retard`),
  'mail.chip.today': 'aujourd’hui',
  'mail.chip.by': ({ day }) => `d’ici ${day}`,
  'mail.chip.ask': 'à confirmer',

  'mail.line.waiting': ({ n }) => (n === 1 ? '1 jour sans nouvelles' : `${n} jours sans nouvelles`),
  'mail.line.waitingOn.hiring manager': ({ day }) => `en attente du manager depuis ${day}`,
  'mail.line.waitingOn.candidate': ({ day }) => `en attente de sa réponse depuis ${day}`,
  'mail.line.waitingOn.client': ({ day }) => `en attente du client depuis ${day}`,
  'mail.line.noWord': 'pas encore de nouvelles de nous',
  'mail.line.also': ({ why }) => `aussi\u00a0: ${why}`,
  'mail.line.others': ({ n }) => (n === 1 ? 'et 1 autre suivi est dû' : `et ${n} autres suivis sont dus`),
  'mail.line.alsoOn': ({ row, sheet, role }) =>
    `Aussi ligne ${row}${sheet === null ? '' : ` de ${sheet}`}${role === '' ? '' : `, ${role}`}`,
  'mail.line.open': ({ row }) => `Ouvrir la ligne ${row}`,
  'mail.line.openTab': 'Ouvrir l’onglet',
  'mail.line.call': 'Appeler',
  'mail.line.write': 'Écrire',
  'mail.line.more': ({ n }) => (n === 1 ? 'et 1 autre dans le tableau' : `et ${n} autres dans le tableau`),
  'mail.line.noName': ({ row }) => `Ligne ${row} (sans nom)`,

  'mail.left.gone': 'ligne disparue\u00a0: déplacée, ou réponse donnée\u202f?',
  'mail.left.moved open': 'ligne déplacée aux archives sans clôture\u00a0: réponse donnée\u202f?',
  'mail.left.moved': 'ligne déplacée aux archives',
  'mail.left.hidden': 'le tableau affiche une erreur à la place de la ligne',

  'mail.section.ownerUnknown': ({ owner }) => `Pour ${owner}, adresse inconnue`,
  'mail.section.noOwner': 'Lignes sans responsable',
  'mail.section.cover': ({ owner }) => `Pour ${owner}, en congé`,
  'mail.section.ownerHelp':
    'Ajoutez l’adresse dans «\u00a0Settings\u00a0» et cette liste lui parviendra la prochaine fois.',

  'mail.note.repeat':
    'Le service de messagerie n’a pas dit si ce message était parti la première fois\u202f; le voici donc à nouveau. Si vous l’avez déjà, vous n’avez rien d’autre à faire.',
  'mail.note.dueAgain': ({ blitz, day }) =>
    `La prochaine liste arrive le ${blitz}. Qui a de vos nouvelles aujourd’hui en attend de nouveau d’ici ${day}.`,
  'mail.note.caughtUp': ({ blitz }) => `Voici la liste du ${blitz}. Elle n’a pas pu être envoyée ce jour-là.`,
  'mail.note.firstMail': ({ by }) =>
    `${by} a activé ce message hebdomadaire pour l’équipe\u202f; la dernière ligne dit comment l’arrêter.`,
  'mail.note.rehearsal': `Ceci est une répétition, que personne d’autre n’a reçue. Quand les adresses ci-dessous sont justes, choisissez ${MENU} → Friday: start for the team\u202f; dès la prochaine fois, chacun recevra sa propre liste.`,
  'mail.note.rehearsalFor': ({ to, subject }) => `${to} recevrait\u00a0: ${subject}`,
  'mail.note.rehearsalNobody': 'Personne ne recevrait de message\u00a0: aucune ligne n’a de responsable.',

  'mail.footer.why': ({ workbook }) =>
    `Vous recevez ce message parce que vous suivez des lignes de «\u00a0${workbook}\u00a0».`,
  'mail.footer.change': ({ settings }) =>
    `Pour le modifier ou l’arrêter, mettez «\u00a0Friday mail\u00a0» à no à côté de votre nom dans ${settings}.`,
  'mail.footer.others': ({ settings }) =>
    `Les lignes sans responsable joignable vous reviennent tant que ${settings} ne nomme personne d’autre.`,
  'mail.footer.rehearsal': ({ settings }) =>
    `Vous le recevez pour avoir configuré le suivi. Destinataires\u00a0: ${settings}.`,
  'mail.footer.tracker': 'Ouvrir le tableau',

  'mail.morning.headline': ({ n }) => (n === 1 ? '1 suivi est à faire' : `${n} suivis sont à faire`),
  'mail.morning.stop': ({ settings }) =>
    `Pour arrêter cette note, mettez «\u00a0Morning note\u00a0» à no à côté de votre nom dans ${settings}.`,

  'mail.manager.headline': 'Où en est l’équipe',
  'mail.manager.building': ({ week }) =>
    `En construction\u00a0: semaine ${week} sur 4. D’ici là, des nombres au lieu de taux.`,
  'mail.manager.figures': 'Les chiffres',
  'mail.manager.longest': 'Les attentes les plus longues',
  'mail.manager.longestNone': 'Personne n’attend depuis plus d’une semaine.',
  'mail.manager.waitingDays': ({ n }) => (n === 1 ? '1 jour' : `${n} jours`),
  'mail.manager.ownerUnknown': 'sans responsable',
  'mail.manager.notMailed': ({ who }) => `Non joints\u00a0: ${who}`,
  'mail.manager.problems': ({ n }) => (n === 1 ? '1 cellule illisible' : `${n} cellules illisibles`),
  'mail.manager.footer': ({ settings }) =>
    `Vous recevez cette page en tant que manager. Pour l’arrêter, retirez votre adresse de ${settings}.`,
  'mail.manager.of': ({ numerator, denominator }) => `${numerator} sur ${denominator}`,
  'mail.manager.leftOut': ({ n }) => (n === 1 ? '1 non compté' : `${n} non comptés`),
  'mail.manager.percent': ({ value }) => `${value}\u00a0%`,
  'mail.manager.notAvailable': 'n. d.',
  'mail.manager.figure.coverage': 'Ont eu de nos nouvelles en moins d’une semaine',
  'mail.manager.figure.overdue': 'Attendent plus longtemps que promis',
  'mail.manager.figure.unconfirmed': 'Sans date de contact ou non confirmés',
  'mail.manager.figure.toldNotKnown': 'Clos avant le début, annonce inconnue',
  'mail.manager.figure.touches': ({ week }) => `Contacts de ${week}`,

  'why.applied': (day) => `Candidature du ${said(day)}, encore sans réponse`,
  'why.appliedNoDay': 'Candidature encore sans réponse',
  'why.appliedNoWordKnown': (day) => `Candidature du ${said(day)}, aucune nouvelle de nous connue`,
  'why.decided': (day) => `Décision du ${said(day)}, pas encore annoncée`,
  'why.withdrew': (day) => `Désistement le ${said(day)}, ${sinceThen}`,
  'why.handedOver': (day) => `Suivi repris le ${said(day)}, présentation à faire`,
  'why.onHoldNotTold': (day) => `En suspens depuis le ${said(day)}, pas encore annoncé`,
  'why.onHold': (day) => `En suspens\u202f; dernières nouvelles le ${said(day)}`,
  'why.onHoldNoWord': 'En suspens, aucune nouvelle de nous connue',
  'why.interviewed': (day) => `Entretien le ${said(day)}, ${sinceThen}`,
  'why.interviewPlanned': (day) =>
    `Entretien prévu le ${said(day)}\u00a0: a-t-il eu lieu\u202f? Sans nouvelles de nous depuis`,
  'why.interviewNoWord': (day) => `Entretien le ${said(day)}, ${sinceThen}`,
  'why.promised': (day) => `Promis pour le ${said(day)}`,
  'why.theyWrote': (day) => `A écrit ou appelé le ${said(day)}, encore sans réponse`,
  'why.paused': (day) => `En pause jusqu’au ${said(day)}, comme convenu`,
  'why.lastWord': (day) => `Dernières nouvelles de nous le ${said(day)}`,
  'why.notReached': (day) => `Injoignable\u202f; dernier essai le ${said(day)}`,
  'why.reopened': (day) => `De nouveau en cours depuis le ${said(day)}, ${sinceThen}`,
  'why.offHold': (day) => `N’est plus en suspens depuis le ${said(day)}, pas encore annoncé`,
  'why.activeAgain': (day) => `Toujours en cours au ${said(day)}, ${sinceThen}`,
  'why.activeNoWord': (day) => `Toujours en cours au ${said(day)}, aucune nouvelle de nous connue`,
  'why.answered': (day) => `A répondu le ${said(day)}, ${sinceThen}`,
  'why.added': (day) => `Chez nous depuis le ${said(day)}, pas encore de nouvelles de nous`,
  'why.hiredHeard': (day) => `Embauche faite\u202f; dernières nouvelles de nous le ${said(day)}`,
  'why.hiredNotHeard': (day) => `Embauche le ${said(day)}, ${sinceThen}`,
  'why.contactAhead': (day) => `La date de contact, ${said(day)}, est encore à venir`,
  'question.noContactDate': 'Pas encore de date de contact',
  'question.stillActive': ({ why }) => `Toujours en cours\u202f? ${why}`,
  'reason.promised': ({ because, what }) => `${because}\u00a0: ${what}`,
};
