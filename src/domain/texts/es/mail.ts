import { dateIn, withYear } from '../dates.js';
import { MENU } from '../menu.js';
import type { Sentences } from '../say.js';

const short = dateIn(
  ['lun', 'mar', 'mié', 'jue', 'vie', 'sáb', 'dom'],
  ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sept', 'oct', 'nov', 'dic'],
  (weekday, day, month) => `${weekday} ${day} ${month}`,
);
const long = dateIn(
  ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
  [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  (weekday, day, month) => `${weekday} ${day} de ${month}`,
);
const said = withYear(short);
const sinceThen = 'sin noticias nuestras desde entonces';

/** What mails and notes say in Spanish, with why somebody is owed a word. The rest is said in English. */
export const es: Partial<Sentences> = {
  'language.code': 'es',
  'date.short': ({ on }) => short(on),
  'date.long': ({ on }) => long(on),

  'mail.rehearsal': 'Ensayo: lo que recibiría tu equipo',

  'mail.headline.today': ({ n }) =>
    n === 1 ? '1 persona espera noticias tuyas' : `${n} personas esperan noticias tuyas`,
  'mail.headline.nextWeek': ({ n }) =>
    n === 1
      ? 'Nada atrasado. 1 persona para la semana que viene'
      : `Nada atrasado. ${n} personas para la semana que viene`,
  'mail.headline.ask': ({ n }) =>
    n === 1 ? 'Nada atrasado. 1 persona por confirmar' : `Nada atrasado. ${n} personas por confirmar`,
  'mail.headline.nobody': 'Nadie espera noticias tuyas',

  'mail.lead.overdue': ({ n, days }) =>
    n === 1
      ? `1 seguimiento lleva ${days} de retraso. Basta una palabra hoy.`
      : `${n} seguimientos están atrasados, el más antiguo ${days}. Empieza por arriba: basta una palabra a cada uno.`,
  'mail.lead.onlyToday': 'Nada está atrasado todavía. Con una palabra a cada uno hoy, seguirá así.',
  'mail.lead.onlyNextWeek':
    'Una palabra a cada uno antes del día indicado, y nadie pasará demasiado tiempo sin noticias.',
  'mail.lead.onlyAsk': 'Aún no sabemos cuándo tuvieron noticias tuyas estas personas. Basta una respuesta en la hoja.',
  'mail.lead.nobody': 'Todas las personas con las que trabajas han tenido noticias tuyas a tiempo.',

  'mail.band.today': 'Hoy',
  'mail.band.nextWeek': 'La semana que viene',
  'mail.band.notReached': 'No se pudo contactar: inténtalo de nuevo',
  'mail.band.ask': '¿Sigue en proceso?',
  'mail.band.byDay': ({ day }) => `Hasta el ${day}`,
  'mail.band.askHelp': 'No hay fecha de contacto reciente. Responde en la hoja: sigue en proceso o no.',
  'mail.band.askLater': ({ n }) =>
    n === 1 ? 'Por 1 más preguntaremos la próxima vez.' : `Por ${n} más preguntaremos la próxima vez.`,

  'mail.chip.late': ({ n }) => (n === 1 ? '1 día de retraso' : `${n} días de retraso`),
  'mail.chip.today': 'hoy',
  'mail.chip.by': ({ day }) => `hasta ${day}`,
  'mail.chip.ask': 'por confirmar',

  'mail.line.waiting': ({ n }) => (n === 1 ? '1 día sin noticias' : `${n} días sin noticias`),
  'mail.line.waitingOn.hiring manager': ({ day }) => `a la espera del responsable desde ${day}`,
  'mail.line.waitingOn.candidate': ({ day }) => `a la espera de su respuesta desde ${day}`,
  'mail.line.waitingOn.client': ({ day }) => `a la espera del cliente desde ${day}`,
  'mail.line.noWord': 'aún sin noticias nuestras',
  'mail.line.also': ({ why }) => `también: ${why}`,
  'mail.line.others': ({ n }) => (n === 1 ? 'y 1 seguimiento más' : `y ${n} seguimientos más`),
  'mail.line.alsoOn': ({ row, sheet, role }) =>
    `También fila ${row}${sheet === null ? '' : ` de ${sheet}`}${role === '' ? '' : `, ${role}`}`,
  'mail.line.open': ({ row }) => `Abrir fila ${row}`,
  'mail.line.openTab': 'Abrir la pestaña',
  'mail.line.call': 'Llamar',
  'mail.line.write': 'Escribir',
  'mail.line.more': ({ n }) => (n === 1 ? 'y 1 más en la hoja' : `y ${n} más en la hoja`),
  'mail.line.noName': ({ row }) => `Fila ${row} (sin nombre)`,

  'mail.left.gone': 'la fila ya no está: ¿movida o avisada?',
  'mail.left.moved open': 'fila movida al archivo sin cerrar: ¿avisada?',
  'mail.left.moved': 'fila movida al archivo',
  'mail.left.hidden': 'la hoja muestra un error donde está la fila',

  'mail.section.ownerUnknown': ({ owner }) => `Para ${owner}, dirección desconocida`,
  'mail.section.noOwner': 'Filas sin responsable',
  'mail.section.cover': ({ owner }) => `Para ${owner}, ausente`,
  'mail.section.ownerHelp': 'Añade la dirección en «Settings» y esta lista le llegará la próxima vez.',

  'mail.note.repeat':
    'El servicio de correo no dijo si este mensaje salió la primera vez, así que aquí está de nuevo. Si ya lo tienes, no hay nada más que hacer.',
  'mail.note.dueAgain': ({ blitz, day }) =>
    `La próxima lista llega el ${blitz}. Quien tenga noticias hoy las espera de nuevo hasta el ${day}.`,
  'mail.note.caughtUp': ({ blitz }) => `Esta es la lista del ${blitz}. No se pudo enviar ese día.`,
  'mail.note.firstMail': ({ by }) =>
    `${by} activó este correo semanal para el equipo; la última línea dice cómo desactivarlo.`,
  'mail.note.rehearsal': `Esto es un ensayo y solo lo recibes tú. Cuando las direcciones de abajo sean correctas, elige ${MENU} → Friday: start for the team; desde la próxima vez cada persona recibirá su lista.`,
  'mail.note.rehearsalFor': ({ to, subject }) => `${to} recibiría: ${subject}`,
  'mail.note.rehearsalNobody': 'Nadie recibiría correo: ninguna fila tiene responsable.',

  'mail.footer.why': ({ workbook }) => `Recibes este correo porque llevas filas de «${workbook}».`,
  'mail.footer.change': ({ settings }) =>
    `Para cambiarlo o desactivarlo, pon «Friday mail» en no junto a tu nombre en ${settings}.`,
  'mail.footer.others': ({ settings }) =>
    `También te llegan las filas sin responsable localizable, hasta que ${settings} nombre a otro.`,
  'mail.footer.rehearsal': ({ settings }) => `Lo recibes por haber configurado la hoja. Destinatarios: ${settings}.`,
  'mail.footer.tracker': 'Abrir la hoja',

  'mail.morning.headline': ({ n }) => (n === 1 ? '1 seguimiento pendiente' : `${n} seguimientos pendientes`),
  'mail.morning.stop': ({ settings }) =>
    `Para desactivar esta nota, pon «Morning note» en no junto a tu nombre en ${settings}.`,

  'mail.manager.headline': 'Cómo va el equipo',
  'mail.manager.building': ({ week }) =>
    `En construcción: semana ${week} de 4. Hasta entonces, recuentos en vez de tasas.`,
  'mail.manager.figures': 'Las cifras',
  'mail.manager.longest': 'Las esperas más largas',
  'mail.manager.longestNone': 'Nadie espera desde hace más de una semana.',
  'mail.manager.waitingDays': ({ n }) => (n === 1 ? '1 día' : `${n} días`),
  'mail.manager.ownerUnknown': 'sin responsable',
  'mail.manager.notMailed': ({ who }) => `No enviado a: ${who}`,
  'mail.manager.problems': ({ n }) => (n === 1 ? '1 celda ilegible' : `${n} celdas ilegibles`),
  'mail.manager.footer': ({ settings }) =>
    `Recibes esta página como mánager. Para desactivarla, quita tu dirección de ${settings}.`,
  'mail.manager.of': ({ numerator, denominator }) => `${numerator} de ${denominator}`,
  'mail.manager.leftOut': ({ n }) => (n === 1 ? '1 sin contar' : `${n} sin contar`),
  'mail.manager.percent': ({ value }) => `${value}\u00a0%`,
  'mail.manager.notAvailable': 'n. d.',
  'mail.manager.figure.coverage': 'Con noticias nuestras en una semana',
  'mail.manager.figure.overdue': 'Esperan más de lo prometido',
  'mail.manager.figure.unconfirmed': 'Sin fecha de contacto o sin confirmar',
  'mail.manager.figure.toldNotKnown': 'Cerrados antes del inicio, no se sabe si avisados',
  'mail.manager.figure.touches': ({ week }) => `Contactos en ${week}`,

  'why.applied': (day) => `Candidatura del ${said(day)}, aún sin respuesta`,
  'why.appliedNoDay': 'Candidatura aún sin respuesta',
  'why.appliedNoWordKnown': (day) => `Candidatura del ${said(day)}, sin noticias nuestras conocidas`,
  'why.decided': (day) => `Decidido el ${said(day)}, aún sin comunicar`,
  'why.withdrew': (day) => `Se retiró el ${said(day)}, ${sinceThen}`,
  'why.handedOver': (day) => `Nuevo responsable desde el ${said(day)}, aún sin presentarse`,
  'why.onHoldNotTold': (day) => `En pausa desde el ${said(day)}, aún sin comunicar`,
  'why.onHold': (day) => `En pausa; última noticia el ${said(day)}`,
  'why.onHoldNoWord': 'En pausa, sin noticias nuestras conocidas',
  'why.interviewed': (day) => `Entrevista el ${said(day)}, ${sinceThen}`,
  'why.interviewPlanned': (day) =>
    `Entrevista prevista para el ${said(day)}: ¿tuvo lugar? Sin noticias nuestras desde entonces`,
  'why.interviewNoWord': (day) => `Entrevista el ${said(day)}, ${sinceThen}`,
  'why.promised': (day) => `Prometido para el ${said(day)}`,
  'why.theyWrote': (day) => `Escribió o llamó el ${said(day)}, aún sin respuesta`,
  'why.paused': (day) => `En pausa hasta el ${said(day)}, según lo acordado`,
  'why.lastWord': (day) => `Última noticia nuestra el ${said(day)}`,
  'why.notReached': (day) => `No se pudo contactar; último intento el ${said(day)}`,
  'why.reopened': (day) => `De nuevo en proceso desde el ${said(day)}, ${sinceThen}`,
  'why.offHold': (day) => `Ya no está en pausa desde el ${said(day)}, aún sin comunicar`,
  'why.activeAgain': (day) => `Sigue en proceso a ${said(day)}, ${sinceThen}`,
  'why.activeNoWord': (day) => `Sigue en proceso a ${said(day)}, sin noticias nuestras conocidas`,
  'why.answered': (day) => `Respondió el ${said(day)}, ${sinceThen}`,
  'why.added': (day) => `Con nosotros desde el ${said(day)}, aún sin noticias nuestras`,
  'why.hiredHeard': (day) => `Contratación hecha; última noticia nuestra el ${said(day)}`,
  'why.hiredNotHeard': (day) => `Contratación el ${said(day)}, ${sinceThen}`,
  'why.contactAhead': (day) => `La fecha de contacto, ${said(day)}, aún no ha llegado`,
  'question.noContactDate': 'Aún sin fecha de contacto',
  'question.stillActive': ({ why }) => `¿Sigue en proceso? ${why}`,
};
