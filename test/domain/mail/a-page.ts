import type { Block, Page, PersonBlock } from '../../../src/domain/mail/page.js';

/** A person's line; say only what matters. */
export function aPerson(changes: Partial<PersonBlock> = {}): PersonBlock {
  return {
    kind: 'person',
    tone: 'late',
    name: 'Ana Ruiz',
    href: 'https://sheet.example/#row=12',
    chip: '3 days late',
    about: 'Data Engineer · Interview 1',
    why: 'Last word from us on Wed 11 Nov',
    more: ['10 days without word'],
    links: [
      { text: 'Open row 12', href: 'https://sheet.example/#row=12', shown: 'https://sheet.example/#row=12' },
      { text: 'Call', href: 'tel:+34600123456', shown: '+34 600 123 456' },
    ],
    ...changes,
  };
}

/** A page with these blocks between its head and its foot. */
export function aPage(...blocks: readonly Block[]): Page {
  return {
    lang: 'en',
    subject: 'The subject',
    headline: 'The headline',
    lead: 'The lead.',
    blocks,
    button: { text: 'Open the tracker', href: 'https://sheet.example/' },
    footer: 'The reason.',
    stop: { before: 'To stop it, see ', link: 'Settings', href: 'https://sheet.example/#settings', after: '.' },
  };
}
