import type { Texts } from './texts.js';

export const de: Texts = {
  code: 'de',
  weekdays: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'],
  weekdaysLong: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  months: ['Jan.', 'Feb.', 'März', 'Apr.', 'Mai', 'Juni', 'Juli', 'Aug.', 'Sept.', 'Okt.', 'Nov.', 'Dez.'],
  monthsLong: [
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
  shortDate: '{weekday}, {day}. {month}',
  longDate: '{weekday}, {day}. {month}',
  rehearsal: 'Probe: was dein Team bekäme',
  headline: {
    today: { one: '1 Person wartet auf ein Wort von dir', other: '{n} Personen warten auf ein Wort von dir' },
    nextWeek: {
      one: 'Nichts überfällig. 1 Person ist nächste Woche dran',
      other: 'Nichts überfällig. {n} Personen sind nächste Woche dran',
    },
    ask: { one: 'Nichts überfällig. 1 Person zu bestätigen', other: 'Nichts überfällig. {n} Personen zu bestätigen' },
    nobody: 'Niemand wartet auf dich',
  },
  lead: {
    overdue: {
      one: '1 Rückmeldung ist überfällig, um {days}. Ein Wort heute, und es ist erledigt.',
      other:
        '{n} Rückmeldungen sind überfällig, die längste um {days}. Fang oben an: ein Wort an jede Person, und es ist erledigt.',
    },
    onlyToday: 'Noch ist nichts überfällig. Mit einem Wort an jede Person heute bleibt es so.',
    onlyNextWeek: 'Ein Wort an jede Person bis zum genannten Tag, und niemand bleibt zu lange ohne Nachricht.',
    onlyAsk:
      'Wann diese Personen zuletzt von uns gehört haben, wissen wir noch nicht. Eine Antwort in der Tabelle genügt.',
    nobody: 'Alle, mit denen du arbeitest, haben rechtzeitig von dir gehört.',
  },
  band: {
    today: 'Heute',
    nextWeek: 'Nächste Woche',
    ask: 'Noch aktiv?',
    byDay: 'Bis {day}',
    askHelp: 'Kein neueres Kontaktdatum bekannt. Antworte in der Tabelle: noch aktiv oder nicht.',
    askLater: {
      one: 'Nach 1 weiteren Person fragen wir beim nächsten Mal.',
      other: 'Nach {n} weiteren fragen wir beim nächsten Mal.',
    },
  },
  chip: {
    late: { one: '1 Tag überfällig', other: '{n} Tage überfällig' },
    today: 'heute',
    by: 'bis {day}',
    ask: 'bestätigen',
  },
  line: {
    waiting: { one: '1 Tag ohne Nachricht', other: '{n} Tage ohne Nachricht' },
    waitingOn: {
      'hiring manager': 'wartet auf den Fachbereich seit {day}',
      candidate: 'wir warten auf Antwort seit {day}',
      client: 'wartet auf den Kunden seit {day}',
    },
    noWord: 'noch kein Wort von uns',
    alsoOn: 'Auch {other}',
    others: { one: 'und 1 weiteres Wort steht aus', other: 'und {n} weitere stehen aus' },
    open: 'Zeile {row} öffnen',
    call: 'Anrufen',
    write: 'Schreiben',
    more: { one: 'und 1 weitere Person in der Tabelle', other: 'und {n} weitere in der Tabelle' },
    noName: 'Zeile {row} (ohne Namen)',
  },
  why: {
    week: 'Letztes Wort von uns: {last}',
    answer: 'Bewerbung noch nicht beantwortet, Antwort bis {due}',
    interview: 'Nach dem Gespräch noch nichts gehört, Rückmeldung bis {due}',
    reply: 'Wartet auf eine Antwort von uns, bis {due}',
    promise: 'Versprochen bis {due}',
    'hand-over': 'Neu übernommen, Vorstellung bis {due}',
    close: 'Entschieden, aber noch nicht informiert, bis {due}',
    hold: 'Zurückgestellt, nächstes Wort bis {due}',
  },
  whyNotConfirmed: { noDate: 'Noch kein Kontaktdatum', stillActive: 'Noch aktiv? Letztes Wort {last}' },
  section: {
    ownerUnknown: 'Für {owner}, Adresse nicht bekannt',
    noOwner: 'Zeilen ohne Zuständige',
    cover: 'Für {owner}, abwesend',
    ownerHelp: 'Trag die Adresse in den Einstellungen ein, dann geht diese Liste nächstes Mal dorthin.',
  },
  note: {
    repeat:
      'Der Maildienst hat nicht gesagt, ob diese Mail beim ersten Mal hinausging, deshalb kommt sie noch einmal. Wenn du sie schon hast, ist nichts weiter zu tun.',
    dueAgain: 'Die nächste Liste kommt am {blitz}. Wer heute von dir hört, ist bis {day} wieder dran.',
    caughtUp: 'Das ist die Liste von {blitz}. An dem Tag konnte sie nicht verschickt werden.',
    firstMail:
      '{by} hat diese wöchentliche Mail für das Team eingeschaltet. Sie kommt jede Woche; die letzte Zeile sagt, wie man sie abstellt.',
    rehearsal:
      'Das ist eine Probe, nur du hast sie bekommen. Wenn die Adressen unten stimmen, wähle Close the Loop → Friday: start for the team; ab dem nächsten Mal bekommt jede Person ihre eigene Liste.',
    rehearsalFor: '{to} bekäme: {subject}',
    rehearsalNobody: 'Niemand bekäme Post: In keiner Zeile steht, wer zuständig ist.',
  },
  footer: {
    why: 'Du bekommst diese Mail, weil du für Zeilen in „{workbook}“ zuständig bist.',
    change: 'Ändern oder abstellen: „Friday mail“ neben deinem Namen in {settings} auf no setzen.',
    others: 'Auch Zeilen ohne erreichbare Zuständige kommen zu dir, bis {settings} jemand anderen nennt.',
    rehearsal: 'Du bekommst sie, weil du den Tracker eingerichtet hast. Wer Post bekommt, steht in {settings}.',
    tracker: 'Tabelle öffnen',
  },
  morning: {
    headline: { one: '1 Rückmeldung ist fällig', other: '{n} Rückmeldungen sind fällig' },
    stop: 'Abstellen: „Morning note“ neben deinem Namen in {settings} auf no setzen.',
  },
  manager: {
    headline: 'Wie es im Team steht',
    building:
      'Im Aufbau: Woche {week} von 4. Quoten folgen, sobald vier Wochen vorliegen; bis dahin stehen hier Anzahlen.',
    figures: 'Die Zahlen',
    longest: 'Die längsten Wartezeiten',
    longestNone: 'Niemand wartet länger als eine Woche.',
    waitingDays: { one: '1 Tag', other: '{n} Tage' },
    ownerUnknown: 'niemand zuständig',
    notMailed: 'Nicht erreicht: {who}',
    problems: { one: '1 Zelle war nicht lesbar', other: '{n} Zellen waren nicht lesbar' },
    footer:
      'Du bekommst diese Seite, weil du in den Einstellungen als Manager stehst. Abstellen: Adresse aus {settings} nehmen.',
    of: '{numerator} von {denominator}',
    leftOut: { one: '1 nicht mitgezählt', other: '{n} nicht mitgezählt' },
    notAvailable: 'keine Angabe',
    figure: {
      coverage: 'Innerhalb einer Woche von uns gehört',
      overdue: 'Warten länger als versprochen',
      unconfirmed: 'Ohne Kontaktdatum oder unbestätigt',
      toldNotKnown: 'Vor dem Start geschlossen, unbekannt ob informiert',
      touches: 'Kontakte in den letzten 7 Tagen',
    },
  },
  mine: {
    none: 'Keine Zeile gehört dir: Keine Zelle nennt {address} als zuständig, und die Einstellungen kennen keinen Namen dazu.',
  },
};
