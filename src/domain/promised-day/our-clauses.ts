/** A part of a text with a subject of its own, and whether *I* or *we* promise something in it. */
export interface Clause {
  readonly at: number;
  readonly end: number;
  /** Where the words begin that make it ours; null where it isn't. */
  readonly oursAt: number | null;
  /** They would hear from us: "I'll call", not "we'll decide". */
  readonly isWord: boolean;
}

const SUBJECT = "(?:i|we|she|he|they|you|ich|wir|er|sie|je|j'|nous|vous|elle|il|yo|ella|te|le|la|os|les)\\b";
const JOINING = new RegExp(
  `[;!?\\n]|[,:](?= )|\\.(?= |$)| (?:and|but|so|then|und|aber|dann|et|mais|puis|y|pero) (?=${SUBJECT}|(?:call|ring|email|write|tell)\\b)`,
  'g',
);

/** Each is looked for in every clause; of those that need two words both must be there. */
const OURS: readonly { readonly words: RegExp; readonly and?: RegExp }[] = [
  // English
  {
    words:
      /\b(?:i|we)(?:'ll| will| shall|'m going to| am going to|'re going to| are going to|'d| would| owe| must| need to| have to| agreed| ring| call| write)\b/,
  },
  { words: /\bagreed (?:that i|to)\b/ },
  {
    words:
      /^ ?(?:need|have|must|want)(?: to)? (?:call|ring|phone|email|mail|write|send|message|get back|tell|update)\b/,
  },
  { words: /\bpromised?\b/ },
  { words: /\bhear (?:back )?from (?:me|us)\b/ },
  {
    words:
      /^ ?(?:(?:and|so|then|but) )?(?:will |to )?(?:call|ring|phone|email|mail|write|send|message|text|ping|update|get back|come back|follow up|let|tell|circle back|reach out)\b(?! (?:went|was|is|with))/,
  },
  // German
  {
    words: /\b(?:ich|wir)\b/,
    and: /\b(?:melden?|rufen?|schicken?|senden?|geben?|sagen?|schreiben?|werden?|informieren?|kontaktieren?|antworten?|lassen?|kommen?|muss|mussen|soll|will)\b/,
  },
  { words: /\b(?:ich|wir)\b/, and: /\b(?:entscheidung|antwort|ergebnis|ruckmeldung|neuigkeiten)\b/ },
  { words: /^ ?(?:und |dann )?(?:melden? (?:mich|uns)|rufen?|schicken?|senden?|schreiben?|geben?|informieren?)\b/ },
  { words: /\bhor(?:en|st|t)\b/, and: /\bvon (?:mir|uns)\b/ },
  { words: /\b(?:versprochen|zugesagt)\b/ },
  { words: /\b(?:ruckruf|ruckmeldung|anruf)\b/, and: /\bvereinbart\b/ },
  // French
  {
    words: /\b(?:je|j'|nous|on)/,
    and: /(?:\b|')(?:r?appell|rappelons|appelons|envoie|envoyons|enverr|ecris|ecriv|ecrir|reviens|revenons|reviendr|tiens|tenons|tiendr|donn(?:e|ons|er)|fais\b|faisons|fer(?:ai|ons)|(?:re)?contact(?:e|ons|er)|repon|dis\b|dir(?:ai|ons)|inform|aur(?:ai|ons)|confirm|transmet|dois\b|devons|reprend|engage)/,
  },
  { words: /^ ?(?:r?appeler|ecrire|envoyer|recontacter|relancer|contacter|repondre)\b/ },
  { words: /\b(?:promis|promets)\b/ },
  { words: /\bde (?:mes|nos) nouvelles\b/ },
  // Spanish
  {
    words:
      /\b(?:llam(?:o|are|aremos)|escrib(?:o|ire|iremos)|envi(?:o|are|aremos)|mand(?:o|are|aremos)|digo|dire|diremos|avis(?:o|are|aremos)|respond(?:o|ere|eremos)|contest(?:o|are|aremos)|contact(?:o|are|aremos)|vuelvo|volvere|volveremos|doy|dare|daremos|confirm(?:o|are|aremos)|tendre|tendremos|cuento|contare|hare|haremos|pondre|pondremos|inform(?:o|are|aremos)|comunic(?:o|are|aremos)|promet(?:i|o|ido)|comprometi|tengo que|tenemos que|vamos a|voy a|quede en|quedamos en)\b/,
  },
  { words: /\b(?:dije|dicho|prometi)\b/, and: /\b(?:llamaria|escribiria|enviaria|avisaria|responderia|contestaria)\b/ },
  { words: /^ ?(?:llamar|escribir|enviar|avisar|responder|contestar|contactar)\b/ },
  { words: /\bnoticias (?:mias|nuestras)\b/ },
];

/** In English *will* goes with anything; these are what somebody hears. The other languages' verbs say it themselves. */
const ENGLISH_WORD =
  /\b(?:call|ring|phone|email|mail|write|send|message|text|ping|update|touch|back|follow|know|tell|hear|answer|feedback|news|decision|get you|give)\b/;

/** The clauses of a folded text, in its order. */
export function clausesOf(plain: string): readonly Clause[] {
  const clauses: Clause[] = [];
  let at = 0;
  for (const joint of plain.matchAll(JOINING)) {
    // "25.11. bei dir", "am 3. Dezember": the full stop belongs to the number.
    if (joint[0] === '.' && /\d/.test(plain[joint.index - 1] ?? '')) continue;
    clauses.push(clause(plain, at, joint.index));
    at = joint.index + joint[0].length;
  }
  clauses.push(clause(plain, at, plain.length));
  return clauses;
}

function clause(plain: string, at: number, end: number): Clause {
  const text = plain.slice(at, end);
  let oursAt: number | null = null;
  for (const [index, { words, and }] of OURS.entries()) {
    const found = words.exec(text);
    if (found === null || (and !== undefined && !and.test(text))) continue;
    oursAt = at + found.index;
    return { at, end, oursAt, isWord: index > 0 || ENGLISH_WORD.test(text) };
  }
  return { at, end, oursAt, isWord: false };
}
