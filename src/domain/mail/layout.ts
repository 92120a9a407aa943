import { PRODUCT } from '../texts/menu.js';
import { escapeHtml } from './html.js';
import type { Block, Page, PersonBlock, Tone } from './page.js';

/** Text and ground of each tone. All pairs have a contrast of at least 4.5. */
const TONES: Readonly<Record<Tone, { readonly ink: string; readonly ground: string; readonly bar: string }>> = {
  late: { ink: '#9b1c1c', ground: '#fde8e8', bar: '#c81e1e' },
  soon: { ink: '#7a4a00', ground: '#fdf0d5', bar: '#d98a00' },
  ask: { ink: '#44505c', ground: '#eceff3', bar: '#8a97a6' },
  plain: { ink: '#1d5c4d', ground: '#e1f3ee', bar: '#2a7f6b' },
};

/** Main text, and what stands behind it. */
const INK = 'color:#1b222a';
const SOFT = 'color:#5a6672';
const LINK = 'color:#1d5c4d';
/** A name without a blank must not push the card wider than a phone. */
const BREAK = 'word-break:break-word';
const FONT = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";

/** Dark colours by class, for the clients that read `<style>`; elsewhere the light ones stand in line. */
const STYLE = `
:root{color-scheme:light dark;supported-color-schemes:light dark}
a{color:#1d5c4d}
@media (max-width:480px){.pad{padding-left:16px!important;padding-right:16px!important}.h1{font-size:21px!important;line-height:27px!important}}
@media (prefers-color-scheme:dark){
body,.page{background:#16191d!important}
.card{background:#20252b!important;border-color:#323a43!important}
.ink,.ink a{color:#eef1f4!important}
.soft{color:#b4bec9!important}
.line{border-color:#343d47!important}
a,.link{color:#7fd3bd!important}
.late{color:#ffb4ab!important;background:#4d1f1f!important}
.soon{color:#ffd48a!important;background:#46330f!important}
.ask{color:#c9d2dc!important;background:#343d47!important}
.plain{color:#9fe3d1!important;background:#1d3f37!important}
.button{background:#7fd3bd!important}
.button a{color:#10231e!important}
}`.replace(/\n/g, '');

/**
 * The page as an HTML mail that survives Gmail, Outlook and Apple Mail: tables, styles in line, no picture, no script,
 * nothing fetched. Every text of the page is escaped here and nowhere else.
 */
export function renderHtml(page: Page): string {
  const { before, link, href, after } = page.stop;
  const ground = 'bgcolor="#eef1f4" style="background:#eef1f4"';
  return (
    `<!DOCTYPE html><html lang="${escapeHtml(page.lang)}"><head><meta charset="utf-8">` +
    '<meta name="viewport" content="width=device-width,initial-scale=1">' +
    '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">' +
    `<title>${escapeHtml(page.subject)}</title><style>${STYLE}</style></head>` +
    '<body class="page" style="margin:0;padding:0;background:#eef1f4">' +
    `<div style="display:none;max-height:0;overflow:hidden">${escapeHtml(page.lead)}</div>` +
    `${table(`class="page" ${ground}`)}<tr><td align="center" style="padding:20px 8px">` +
    table(
      `class="card" bgcolor="#ffffff" style="max-width:640px;background:#ffffff;border:1px solid #d9dfe5;border-radius:10px;${FONT}"`,
    ) +
    row(
      'padding:22px 28px 4px',
      element('p', 'soft', 'margin:0 0 10px;letter-spacing:.3px', 13, PRODUCT) +
        element('h1', 'ink h1', 'margin:0 0 8px;font-weight:700', 24, escapeHtml(page.headline)) +
        element('p', 'ink', 'margin:0 0 6px', 16, escapeHtml(page.lead)),
    ) +
    page.blocks.map(htmlBlock).join('') +
    row(
      'padding:20px 28px 24px',
      `<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tbody><tr><td class="button" bgcolor="#1d5c4d" style="background:#1d5c4d;border-radius:6px;padding:11px 20px">${anchor(page.button.href, page.button.text, 'color:#ffffff;font-size:15px;font-weight:600;text-decoration:none')}</td></tr>${END}`,
    ) +
    row(
      'padding:16px 28px 20px;border-top:1px solid #e3e8ed',
      element('p', 'soft', 'margin:0 0 4px', 13, escapeHtml(page.footer)) +
        element('p', 'soft', 'margin:0', 13, escapeHtml(before) + anchor(href, link, LINK) + escapeHtml(after)),
      'pad line',
    ) +
    `${END}</td></tr>${END}</body></html>`
  );
}

function htmlBlock(block: Block): string {
  switch (block.kind) {
    case 'heading': {
      const number = block.count === null ? '' : ` ${chip(String(block.count), block.tone)}`;
      const style = 'margin:0;font-weight:700';
      return row('padding:22px 28px 6px', element('h2', 'ink', style, 18, escapeHtml(block.text) + number));
    }
    case 'subheading': {
      const style = 'margin:0;font-weight:600';
      return row('padding:14px 28px 2px', element('h3', 'soft', style, 14, escapeHtml(block.text)));
    }
    case 'paragraph':
      return row('padding:4px 28px', element('p', 'soft', 'margin:0', 14, escapeHtml(block.text)));
    case 'notice': {
      const { ink, ground } = TONES.soon;
      const style = `margin:0;padding:10px 14px;font-size:14px;line-height:21px;color:${ink};background:${ground};border-radius:6px`;
      return row('padding:8px 28px', `<p class="soon" style="${style}">${escapeHtml(block.text)}</p>`);
    }
    case 'person':
      return person(block);
    case 'figure': {
      const detail = block.detail === '' ? '' : `<br>${element('span', 'soft', '', 13, escapeHtml(block.detail))}`;
      return row('padding:6px 28px', sides(escapeHtml(block.label) + detail, 18, escapeHtml(block.value)));
    }
    case 'row': {
      const [first = '', ...rest] = block.cells;
      const last = rest.pop() ?? '';
      const name = block.href === null ? escapeHtml(first) : anchor(block.href, first, `${INK};font-weight:600`);
      const more = rest.map((cell) => element('span', 'soft', '', 13, ` · ${escapeHtml(cell)}`)).join('');
      return row('padding:4px 28px', sides(name + more, 15, escapeHtml(last)));
    }
    case 'link':
      return row('padding:8px 28px', element('p', 'soft', 'margin:0', 14, anchor(block.href, block.text, LINK)));
  }
}

function person(block: PersonBlock): string {
  const { bar } = TONES[block.tone];
  const name = anchor(block.href, block.name, `${INK};font-weight:600;text-decoration:none`);
  const more = block.more.map((each) => element('span', 'soft', '', 14, ` · ${escapeHtml(each)}`)).join('');
  const links = block.links
    .map((link) => anchor(link.href, link.text, `${LINK};font-size:14px`))
    .join(element('span', 'soft', '', 14, ' &nbsp;·&nbsp; '));
  return row(
    'padding:5px 28px',
    `${table('')}<tr><td width="4" bgcolor="${bar}" style="background:${bar};font-size:0;line-height:0">&nbsp;</td>` +
      '<td class="line" style="padding:8px 0 9px 12px;border-bottom:1px solid #e8ecf0">' +
      `${table('')}<tr>${element('td', 'ink', BREAK, 16, name)}` +
      `<td align="right" valign="top" style="padding-left:10px;white-space:nowrap">${chip(block.chip, block.tone)}</td></tr>${END}` +
      (block.about === '' ? '' : element('p', 'soft', `margin:0;${BREAK}`, 14, escapeHtml(block.about))) +
      element('p', 'ink', `margin:1px 0 0;${BREAK}`, 15, escapeHtml(block.why) + more) +
      element('p', 'soft', 'margin:3px 0 0', 14, links) +
      `</td></tr>${END}`,
  );
}

/** One element of text in the main ink or softer. The line is half as high again as the letters. */
function element(tag: string, tone: 'ink' | 'ink h1' | 'soft', style: string, size: number, content: string): string {
  const color = tone === 'soft' ? SOFT : INK;
  const height = String(Math.round(size * (size > 17 ? 1.3 : 1.45)));
  const all = `font-size:${size}px;line-height:${height}px;${color}${style === '' ? '' : `;${style}`}`;
  return `<${tag} class="${tone}" style="${all}">${content}</${tag}>`;
}

/** Words at the left, a value at the right. */
function sides(left: string, size: number, right: string): string {
  const value = element('span', 'ink', size > 15 ? 'font-weight:700' : '', size, right);
  return (
    `${table('')}<tr>${element('td', 'ink', 'padding:3px 12px 3px 0', 15, left)}` +
    `<td align="right" valign="top" style="padding:3px 0;white-space:nowrap">${value}</td></tr>${END}`
  );
}

/** Opens a full-width table; its cells add no space of their own. `END` closes it. */
const table = (attributes: string): string =>
  `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"${attributes === '' ? '' : ` ${attributes}`}><tbody>`;
const END = '</tbody></table>';

const row = (style: string, content: string, name = 'pad'): string =>
  `<tr><td class="${name}" style="${style}">${content}</td></tr>`;

const chip = (text: string, tone: Tone): string =>
  text === ''
    ? ''
    : `<span class="${tone}" style="display:inline-block;padding:1px 9px;border-radius:10px;font-size:13px;line-height:20px;font-weight:600;color:${TONES[tone].ink};background:${TONES[tone].ground}">${escapeHtml(text)}</span>`;

const anchor = (href: string, text: string, style: string): string =>
  `<a href="${escapeHtml(href)}" style="${style}">${escapeHtml(text)}</a>`;
