import type { Block, Page } from './page.js';

const RULE = '-'.repeat(40);

/** The page as plain text: the same content in the same order, each link written out behind its words. */
export function renderPlain(page: Page): string {
  const { before, link, href, after } = page.stop;
  return [
    page.headline,
    '',
    page.lead,
    ...page.blocks.flatMap(plainBlock),
    '',
    `${page.button.text}: ${page.button.href}`,
    '',
    RULE,
    page.footer,
    `${before}${link}${after} ${href}`.trim(),
    '',
  ].join('\n');
}

function plainBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return ['', '', `${block.text.toUpperCase()}${block.count === null ? '' : ` (${block.count})`}`, RULE];
    case 'subheading':
    case 'paragraph':
      return ['', block.text];
    case 'notice':
      return ['', `* ${block.text}`];
    case 'person':
      return [
        '',
        `${block.name}${block.chip === '' ? '' : ` — ${block.chip}`}`,
        ...[block.about, [block.why, ...block.more].join(' · ')]
          .filter((line) => line !== '')
          .map((line) => `  ${line}`),
        ...block.links.map((link) => `  ${link.text}: ${link.shown}`),
      ];
    case 'figure':
      return [`${block.label}: ${block.value}${block.detail === '' ? '' : ` (${block.detail})`}`];
    case 'row':
      return [`${block.cells.join(' · ')}${block.href === null ? '' : `  ${block.href}`}`];
    case 'link':
      return ['', `${block.text}: ${block.href}`];
  }
}
