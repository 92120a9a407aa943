import type { Situation } from '../touch-log/log-event.js';
import type { Language } from './language.js';

interface About {
  readonly name: string;
  readonly role: string;
}

interface Openings {
  readonly greeting: (name: string) => string;
  /** ` for the role of …`, after a word for the application or the interview; nothing where no role is named. */
  readonly about: (role: string) => string;
  readonly by: Readonly<Record<Situation, (about: string) => string>>;
}

/** Written so that nobody has to be called by sex, or by a form of address that the sheet doesn't know. */
const OPENINGS: Readonly<Record<Language, Openings>> = {
  en: {
    greeting: (name) => `Dear ${name},`,
    about: (role) => ` for the role of ${role}`,
    by: {
      'not a match': (about) =>
        `Thank you for your application${about}. It ends here, and I would like you to know why.`,
      'after an interview': (about) =>
        `Thank you for the time you gave us in the interview${about}. We won’t make an offer, and I would like you to know why.`,
      'somebody else': (about) =>
        `Thank you for your application${about}. The role is filled now. This is what I can tell you about your part.`,
      'role closed': (about) =>
        `Thank you for your application${about}. The role has been closed and nobody will be hired for it; that has nothing to do with you.`,
      withdrew: (about) =>
        `Thank you for telling me, and for the time you put into your application${about}. If you like, tell me what made you decide: it helps us to do better.`,
    },
  },
  de: {
    greeting: (name) => `Guten Tag ${name},`,
    about: (role) => ` als ${role}`,
    by: {
      'not a match': (about) =>
        `vielen Dank für die Bewerbung${about}. Hier endet sie, und der Grund soll nicht offen bleiben.`,
      'after an interview': (about) =>
        `vielen Dank für das Gespräch und die Bewerbung${about}. Ein Angebot wird es nicht geben, und der Grund soll nicht offen bleiben.`,
      'somebody else': (about) =>
        `vielen Dank für die Bewerbung${about}. Die Stelle ist jetzt besetzt. Das lässt sich zu der Bewerbung sagen:`,
      'role closed': (about) =>
        `vielen Dank für die Bewerbung${about}. Die Stelle wurde gestrichen und wird mit niemandem besetzt; das hat nichts mit der Bewerbung zu tun.`,
      withdrew: (about) =>
        `vielen Dank für die offene Nachricht und für die Zeit, die in der Bewerbung${about} steckt. Was den Ausschlag gab, würde uns helfen, falls Sie es sagen möchten.`,
    },
  },
  fr: {
    greeting: (name) => `Bonjour ${name},`,
    about: (role) => ` pour le poste « ${role} »`,
    by: {
      'not a match': (about) => `Merci pour la candidature${about}. Elle s’arrête ici, et je tiens à dire pourquoi.`,
      'after an interview': (about) =>
        `Merci pour le temps accordé lors de l’entretien${about}. Nous ne ferons pas d’offre, et je tiens à dire pourquoi.`,
      'somebody else': (about) =>
        `Merci pour la candidature${about}. Le poste est maintenant pourvu. Voici ce que je peux en dire :`,
      'role closed': (about) =>
        `Merci pour la candidature${about}. Le poste est supprimé et ne sera pas pourvu ; cela ne tient en rien à la candidature.`,
      withdrew: (about) =>
        `Merci d’avoir prévenu, et merci pour le temps consacré à la candidature${about}. Savoir ce qui a fait pencher la balance nous aiderait à mieux faire.`,
    },
  },
  es: {
    greeting: (name) => `Hola, ${name}:`,
    about: (role) => ` al puesto de ${role}`,
    by: {
      'not a match': (about) => `Gracias por la candidatura${about}. Termina aquí, y quiero explicar por qué.`,
      'after an interview': (about) =>
        `Gracias por el tiempo dedicado a la entrevista y a la candidatura${about}. No habrá oferta, y quiero explicar por qué.`,
      'somebody else': (about) =>
        `Gracias por la candidatura${about}. El puesto ya está cubierto. Esto es lo que puedo decir de ella:`,
      'role closed': (about) =>
        `Gracias por la candidatura${about}. El puesto se ha suprimido y no se cubrirá; no tiene nada que ver con la candidatura.`,
      withdrew: (about) =>
        `Gracias por avisar, y por el tiempo puesto en la candidatura${about}. Saber qué pesó en la decisión nos ayudaría a hacerlo mejor.`,
    },
  },
};

/** The greeting and the first sentences of a closing note. */
export function openingIn(language: Language, situation: Situation, { name, role }: About): string {
  const { greeting, about, by } = OPENINGS[language];
  return `${greeting(name)}\n\n${by[situation](role === '' ? '' : about(role))}`;
}
