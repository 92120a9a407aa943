import { dateIn, withYear } from '../dates.js';
import { MENU } from '../menu.js';
import type { Sentences } from '../say.js';

const short = dateIn(
  ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'],
  ['Jan.', 'Feb.', 'März', 'Apr.', 'Mai', 'Juni', 'Juli', 'Aug.', 'Sept.', 'Okt.', 'Nov.', 'Dez.'],
  (weekday, day, month) => `${weekday}, ${day}. ${month}`,
);
const long = dateIn(
  ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
  (weekday, day, month) => `${weekday}, ${day}. ${month}`,
);
const said = withYear(short);
const sinceThen = 'seither kein Wort von uns';

/** What mails and notes say in German, with why somebody is owed a word. The rest is said in English. */
export const de: Partial<Sentences> = {
  'language.code': 'de',
  'date.short': ({ on }) => short(on),
  'date.long': ({ on }) => long(on),

  'mail.rehearsal': 'Probe: was dein Team bekäme',

  'mail.headline.today': ({ n }) =>
    n === 1 ? '1 Person wartet auf eine Nachricht von dir' : `${n} Personen warten auf eine Nachricht von dir`,
  'mail.headline.nextWeek': ({ n }) =>
    n === 1
      ? 'Nichts überfällig. 1 Person ist nächste Woche dran'
      : `Nichts überfällig. ${n} Personen sind nächste Woche dran`,
  'mail.headline.ask': ({ n }) =>
    n === 1 ? 'Nichts überfällig. 1 Person zu bestätigen' : `Nichts überfällig. ${n} Personen zu bestätigen`,
  'mail.headline.nobody': 'Niemand wartet auf eine Nachricht von dir',

  'mail.lead.overdue': ({ n, days }) =>
    n === 1
      ? `1 Rückmeldung ist überfällig, um ${days}. Ein Wort heute, und es ist erledigt.`
      : `${n} Rückmeldungen sind überfällig, die längste um ${days}. Fang oben an: ein Wort an jede Person, und es ist erledigt.`,
  'mail.lead.onlyToday': 'Noch ist nichts überfällig. Mit einem Wort an jede Person heute bleibt es so.',
  'mail.lead.onlyNextWeek':
    'Ein Wort an jede Person bis zum genannten Tag, und niemand bleibt zu lange ohne Nachricht.',
  'mail.lead.onlyAsk':
    'Wann diese Personen zuletzt von uns gehört haben, wissen wir noch nicht. Eine Antwort in der Tabelle genügt.',
  'mail.lead.nobody': 'Alle, die du betreust, haben rechtzeitig von dir gehört.',

  'mail.band.today': 'Heute',
  'mail.band.nextWeek': 'Nächste Woche',
  'mail.band.notReached': 'Nicht erreicht: noch einmal versuchen',
  'mail.band.ask': 'Noch aktiv?',
  'mail.band.byDay': ({ day }) => `Bis ${day}`,
  'mail.band.askHelp': 'Kein neueres Kontaktdatum bekannt. Antworte in der Tabelle: noch aktiv oder nicht.',
  'mail.band.askLater': ({ n }) =>
    n === 1
      ? 'Nach 1 weiteren Person fragen wir beim nächsten Mal.'
      : `Nach ${n} weiteren fragen wir beim nächsten Mal.`,

  'mail.chip.late': ({ n }) => (n === 1 ? '1 Tag überfällig' : `${n} Tage überfällig`),
  'mail.chip.today': 'heute',
  'mail.chip.by': ({ day }) => `bis ${day}`,
  'mail.chip.ask': 'bestätigen',

  'mail.line.waiting': ({ n }) => (n === 1 ? '1 Tag ohne Nachricht' : `${n} Tage ohne Nachricht`),
  'mail.line.waitingOn.hiring manager': ({ day }) => `wir warten auf den Fachbereich seit ${day}`,
  'mail.line.waitingOn.candidate': ({ day }) => `wir warten auf Antwort seit ${day}`,
  'mail.line.waitingOn.client': ({ day }) => `wir warten auf den Kunden seit ${day}`,
  'mail.line.noWord': 'noch kein Wort von uns',
  'mail.line.also': ({ why }) => `außerdem: ${why}`,
  'mail.line.others': ({ n }) => (n === 1 ? 'und 1 weiteres Wort steht aus' : `und ${n} weitere stehen aus`),
  'mail.line.alsoOn': ({ row, sheet, role }) =>
    `Auch Zeile ${row}${sheet === null ? '' : ` in ${sheet}`}${role === '' ? '' : `, ${role}`}`,
  'mail.line.open': ({ row }) => `Zeile ${row} öffnen`,
  'mail.line.openTab': 'Tabelle öffnen',
  'mail.line.call': 'Anrufen',
  'mail.line.write': 'Schreiben',
  'mail.line.more': ({ n }) => (n === 1 ? 'und 1 weitere Person in der Tabelle' : `und ${n} weitere in der Tabelle`),
  'mail.line.noName': ({ row }) => `Zeile ${row} (ohne Namen)`,

  'mail.left.gone': 'Zeile nicht mehr da: verschoben oder informiert?',
  'mail.left.moved open': 'Zeile ins Archiv verschoben und nie abgeschlossen: informiert?',
  'mail.left.moved': 'Zeile ins Archiv verschoben',
  'mail.left.hidden': 'die Tabelle zeigt einen Fehler, wo die Zeile steht',

  'mail.section.ownerUnknown': ({ owner }) => `Für ${owner}, Adresse nicht bekannt`,
  'mail.section.noOwner': 'Zeilen ohne Zuständige',
  'mail.section.cover': ({ owner }) => `Für ${owner}, abwesend`,
  'mail.section.ownerHelp': 'Trag die Adresse in „Settings“ ein, dann geht diese Liste nächstes Mal dorthin.',

  'mail.note.repeat':
    'Der Maildienst hat nicht gesagt, ob diese Mail beim ersten Mal hinausging, deshalb kommt sie noch einmal. Wenn du sie schon hast, ist nichts weiter zu tun.',
  'mail.note.dueAgain': ({ blitz, day }) =>
    `Die nächste Liste kommt am ${blitz}. Wer heute von dir hört, ist bis ${day} wieder dran.`,
  'mail.note.caughtUp': ({ blitz }) => `Das ist die Liste von ${blitz}. An dem Tag konnte sie nicht verschickt werden.`,
  'mail.note.firstMail': ({ by }) =>
    `${by} hat diese wöchentliche Mail für das Team eingeschaltet; die letzte Zeile sagt, wie man sie abstellt.`,
  'mail.note.rehearsal': `Das ist eine Probe, nur du hast sie bekommen. Wenn die Adressen unten stimmen, wähle ${MENU} → Friday: start for the team; ab dem nächsten Mal bekommt jede Person ihre eigene Liste.`,
  'mail.note.rehearsalFor': ({ to, subject }) => `${to} bekäme: ${subject}`,
  'mail.note.rehearsalNobody': 'Niemand bekäme Post: In keiner Zeile steht, wer zuständig ist.',

  'mail.footer.why': ({ workbook }) => `Du bekommst diese Mail, weil du für Zeilen in „${workbook}“ zuständig bist.`,
  'mail.footer.change': ({ settings }) =>
    `Ändern oder abstellen: „Friday mail“ neben deinem Namen in ${settings} auf no setzen.`,
  'mail.footer.others': ({ settings }) =>
    `Zeilen ohne erreichbare Zuständige kommen auch zu dir, bis ${settings} andere nennt.`,
  'mail.footer.rehearsal': ({ settings }) =>
    `Du bekommst sie, weil du den Tracker eingerichtet hast. Empfänger: ${settings}.`,
  'mail.footer.tracker': 'Tabelle öffnen',

  'mail.morning.headline': ({ n }) => (n === 1 ? '1 Rückmeldung ist fällig' : `${n} Rückmeldungen sind fällig`),
  'mail.morning.stop': ({ settings }) => `Abstellen: „Morning note“ neben deinem Namen in ${settings} auf no setzen.`,

  'mail.manager.headline': 'Wie es im Team steht',
  'mail.manager.building': ({ week }) => `Im Aufbau: Woche ${week} von 4. Bis dahin Anzahlen statt Quoten.`,
  'mail.manager.figures': 'Die Zahlen',
  'mail.manager.longest': 'Die längsten Wartezeiten',
  'mail.manager.longestNone': 'Niemand wartet länger als eine Woche.',
  'mail.manager.waitingDays': ({ n }) => (n === 1 ? '1 Tag' : `${n} Tage`),
  'mail.manager.ownerUnknown': 'niemand zuständig',
  'mail.manager.notMailed': ({ who }) => `Nicht erreicht: ${who}`,
  'mail.manager.problems': ({ n }) => (n === 1 ? '1 Zelle war nicht lesbar' : `${n} Zellen waren nicht lesbar`),
  'mail.manager.footer': ({ settings }) =>
    `Du bekommst diese Seite als Manager. Abstellen: Adresse aus ${settings} nehmen.`,
  'mail.manager.of': ({ numerator, denominator }) => `${numerator} von ${denominator}`,
  'mail.manager.leftOut': ({ n }) => (n === 1 ? '1 nicht mitgezählt' : `${n} nicht mitgezählt`),
  'mail.manager.percent': ({ value }) => `${value}\u00a0%`,
  'mail.manager.notAvailable': 'keine Angabe',
  'mail.manager.figure.coverage': 'Innerhalb einer Woche von uns gehört',
  'mail.manager.figure.overdue': 'Warten länger als versprochen',
  'mail.manager.figure.unconfirmed': 'Ohne Kontaktdatum oder unbestätigt',
  'mail.manager.figure.toldNotKnown': 'Vor dem Start geschlossen, unbekannt ob informiert',
  'mail.manager.figure.touches': ({ week }) => `Kontakte in ${week}`,

  'why.applied': (day) => `Beworben am ${said(day)}, noch nicht beantwortet`,
  'why.appliedNoDay': 'Beworben, noch nicht beantwortet',
  'why.appliedNoWordKnown': (day) => `Beworben am ${said(day)}, kein Wort von uns bekannt`,
  'why.decided': (day) => `Entschieden am ${said(day)}, noch nicht informiert`,
  'why.withdrew': (day) => `Zurückgezogen am ${said(day)}, ${sinceThen}`,
  'why.handedOver': (day) => `Neu übernommen am ${said(day)}, noch nicht vorgestellt`,
  'why.onHoldNotTold': (day) => `Zurückgestellt seit ${said(day)}, noch nicht informiert`,
  'why.onHold': (day) => `Zurückgestellt; letztes Wort am ${said(day)}`,
  'why.onHoldNoWord': 'Zurückgestellt, kein Wort von uns bekannt',
  'why.interviewed': (day) => `Gespräch am ${said(day)}, ${sinceThen}`,
  'why.interviewPlanned': (day) => `Gespräch geplant für ${said(day)}: Hat es stattgefunden? Seither kein Wort von uns`,
  'why.interviewNoWord': (day) => `Gespräch am ${said(day)}, ${sinceThen}`,
  'why.promised': (day) => `Versprochen bis ${said(day)}`,
  'why.theyWrote': (day) => `Hat sich am ${said(day)} gemeldet und noch keine Antwort`,
  'why.paused': (day) => `Pause bis ${said(day)}, wie vereinbart`,
  'why.lastWord': (day) => `Letztes Wort von uns am ${said(day)}`,
  'why.notReached': (day) => `Nicht zu erreichen; zuletzt versucht am ${said(day)}`,
  'why.reopened': (day) => `Wieder im Verfahren seit ${said(day)}, ${sinceThen}`,
  'why.offHold': (day) => `Nicht mehr zurückgestellt seit ${said(day)}, noch nicht informiert`,
  'why.activeAgain': (day) => `Noch aktiv, Stand ${said(day)}; ${sinceThen}`,
  'why.activeNoWord': (day) => `Noch aktiv, Stand ${said(day)}; kein Wort von uns bekannt`,
  'why.answered': (day) => `Antwort erhalten am ${said(day)}, ${sinceThen}`,
  'why.added': (day) => `Bei uns seit ${said(day)}, noch kein Wort von uns`,
  'why.hiredHeard': (day) => `Eingestellt; letztes Wort von uns am ${said(day)}`,
  'why.hiredNotHeard': (day) => `Eingestellt am ${said(day)}, ${sinceThen}`,
  'why.contactAhead': (day) => `Das Kontaktdatum, ${said(day)}, liegt noch vor uns`,
  'question.noContactDate': 'Noch kein Kontaktdatum',
  'question.stillActive': ({ why }) => `Noch aktiv? ${why}`,
};
