/**
 * Google sends its texts in the language of the user, so a script must not match on the English ones: the host says
 * them in another language on request. The German is the host's own, but for what users of add-ons have reported.
 * "{0}" stands for what the English pattern has caught.
 */
const german: readonly (readonly [english: RegExp, german: string])[] = [
  [
    /^The parameters \((.*)\) don't match the method signature for (.*)\.$/s,
    'Die Parameter ({0}) stimmen nicht mit der Methodensignatur für {1} überein.',
  ],
  [/^Service invoked too many times for one day: (.*)\.$/, 'Der Dienst wurde an einem Tag zu häufig aufgerufen: {0}.'],
  [/^Limit Exceeded: (.*)\.$/, 'Grenzwert überschritten: {0}.'],
  [/^Invalid email: (.*)$/s, 'Ungültige E-Mail-Adresse: {0}'],
  [/^Failed to send email: no recipient$/, 'Die E-Mail konnte nicht gesendet werden: kein Empfänger'],
  [
    /^Specified permissions are not sufficient to call (.*)\. Required permissions: (.*)$/,
    'Die angegebenen Berechtigungen reichen nicht aus, um {0} aufzurufen. Erforderliche Berechtigungen: {1}',
  ],
  [
    /^You do not have permission to call (.*)\. Required permissions: (.*)$/,
    'Sie haben nicht die Berechtigung, {0} aufzurufen. Erforderliche Berechtigungen: {1}',
  ],
  [/^You do not have permission to call (.*)\.$/, 'Sie haben nicht die Berechtigung, {0} aufzurufen.'],
  [
    /^Lock timeout: another process was holding the lock for too long\.$/,
    'Zeitüberschreitung bei der Sperre: Ein anderer Prozess hat die Sperre zu lange gehalten.',
  ],
  [/^Exceeded maximum execution time$/, 'Maximale Ausführungszeit überschritten'],
  [
    /^You have exceeded the property storage quota\. Please remove some properties and try again\.$/,
    'Sie haben das Speicherkontingent für Eigenschaften überschritten. Entfernen Sie einige Eigenschaften und versuchen Sie es noch einmal.',
  ],
  [
    /^This script has too many triggers\. Triggers must be deleted from the script before more can be added\.$/,
    'Dieses Skript hat zu viele Trigger. Es müssen Trigger aus dem Skript gelöscht werden, bevor weitere hinzugefügt werden können.',
  ],
  [/^Argument too large: (.*)$/, 'Argument zu groß: {0}'],
  [/^Invalid argument: (\w+)\. Should be of type: (\w+)$/, 'Ungültiges Argument: {0}. Erforderlicher Typ: {1}'],
  [/^Invalid argument: (.*)$/s, 'Ungültiges Argument: {0}'],
  [/^Invalid argument$/, 'Ungültiges Argument'],
  [/^Cannot convert (.*) to (\w+)\.$/s, '{0} kann nicht in {1} konvertiert werden.'],
  [/^Could not decode string\.$/, 'Der String konnte nicht decodiert werden.'],
  [/^No HTML file named (.*) was found\.$/s, 'Es wurde keine HTML-Datei mit dem Namen {0} gefunden.'],
  [/^Malformed HTML content: (.*)$/s, 'Fehlerhafter HTML-Inhalt: {0}'],
  [
    /^The meta tag you specified is not allowed in this context\.$/,
    'Das angegebene Meta-Tag ist in diesem Kontext nicht zulässig.',
  ],
  [/^Cannot call (.*) from this context\.$/, '{0} kann in diesem Kontext nicht aufgerufen werden.'],
  [
    /^Blob object must have non-null name for this operation\.$/,
    'Das Blob-Objekt muss für diesen Vorgang einen Namen haben.',
  ],
];

/** The text in that language where there is one; any other as it is. */
function inLanguage(text: string, language: string | undefined): string {
  if (language?.startsWith('de') !== true) return text;
  for (const [english, template] of german) {
    const found = english.exec(text);
    if (found !== null) return template.replace(/\{(\d)\}/g, (_, index: string) => found[Number(index) + 1] ?? '');
  }
  return text;
}

/** What a service throws, in the user's language; errors that are not Google's are left alone. */
export function errorIn(thrown: unknown, language: string | undefined): unknown {
  if (thrown instanceof Error && thrown.name === 'Exception') thrown.message = inLanguage(thrown.message, language);
  return thrown;
}
