import { escapeHtml } from './html.js';
import type { Block, Page, PersonBlock, Tone } from './page.js';

/** Text and ground of each tone. All pairs have a contrast of at least 4.5. */
const TONES: Readonly<Record<Tone, { readonly ink: string; readonly ground: string; readonly bar: string }>> = {
  late: { ink: '#9b1c1c', ground: '#fde8e8', bar: '#c81e1e' },
  soon: { ink: '#7a4a00', ground: '#fdf0d5', bar: '#d98a00' },
  ask: { ink: '#44505c', ground: '#eceff3', bar: '#8a97a6' },
  plain: { ink: '#1d5c4d', ground: '#e1f3ee', bar: '#2a7f6b' },
};

/** No cell may add space of its own. */
const TABLE = '<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">';
/** Main text, and what stands behind it. */
const INK = 'color:#1b222a';
const SOFT = 'color:#5a6672';
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
  return (
    `<!DOCTYPE html><html lang="${escapeHtml(page.lang)}"><head><meta charset="utf-8">` +
    '<meta name="viewport" content="width=device-width,initial-scale=1">' +
    '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">' +
    `<title>${escapeHtml(page.subject)}</title><style>${STYLE}</style></head>` +
    '<body class="page" style="margin:0;padding:0;background:#eef1f4">' +
    `<div style="display:none;max-height:0;overflow:hidden">${escapeHtml(page.lead)}</div>` +
    `<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#eef1f4" style="background:#eef1f4"><tbody><tr><td align="center" style="padding:20px 8px">` +
    `<table role="presentation" class="card" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff" style="max-width:640px;background:#ffffff;border:1px solid #d9dfe5;border-radius:10px;${FONT}"><tbody>` +
    `<tr><td class="pad" style="padding:22px 28px 4px"><p class="soft" style="margin:0 0 10px;font-size:13px;line-height:18px;${SOFT};letter-spacing:.3px">Close the Loop</p>` +
    `<h1 class="ink h1" style="margin:0 0 8px;font-size:24px;line-height:30px;font-weight:700;${INK}">${escapeHtml(page.headline)}</h1>` +
    `<p class="ink" style="margin:0 0 6px;font-size:16px;line-height:24px;${INK}">${escapeHtml(page.lead)}</p></td></tr>` +
    page.blocks.map(htmlBlock).join('') +
    `<tr><td class="pad" style="padding:20px 28px 24px"><table role="presentation" cellpadding="0" cellspacing="0" border="0"><tbody><tr><td class="button" bgcolor="#1d5c4d" style="background:#1d5c4d;border-radius:6px;padding:11px 20px">${anchor(page.button.href, page.button.text, 'color:#ffffff;font-size:15px;font-weight:600;text-decoration:none')}</td></tr></tbody></table></td></tr>` +
    `<tr><td class="pad line" style="padding:16px 28px 20px;border-top:1px solid #e3e8ed"><p class="soft" style="margin:0 0 4px;font-size:13px;line-height:19px;${SOFT}">${escapeHtml(page.footer)}</p>` +
    `<p class="soft" style="margin:0;font-size:13px;line-height:19px;${SOFT}">${escapeHtml(before)}${anchor(href, link, 'color:#1d5c4d')}${escapeHtml(after)}</p></td></tr>` +
    '</tbody></table></td></tr></tbody></table></body></html>'
  );
}

function htmlBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return row(
        'padding:22px 28px 6px',
        `<h2 class="ink" style="margin:0;font-size:18px;line-height:24px;font-weight:700;${INK}">${escapeHtml(block.text)}${block.count === null ? '' : ` ${chip(String(block.count), block.tone)}`}</h2>`,
      );
    case 'subheading':
      return row(
        'padding:14px 28px 2px',
        `<h3 class="soft" style="margin:0;font-size:14px;line-height:20px;font-weight:600;${SOFT}">${escapeHtml(block.text)}</h3>`,
      );
    case 'paragraph':
      return row(
        'padding:4px 28px',
        `<p class="soft" style="margin:0;font-size:14px;line-height:21px;${SOFT}">${escapeHtml(block.text)}</p>`,
      );
    case 'notice':
      return row(
        'padding:8px 28px',
        `<p class="soon" style="margin:0;padding:10px 14px;font-size:14px;line-height:21px;color:${TONES.soon.ink};background:${TONES.soon.ground};border-radius:6px">${escapeHtml(block.text)}</p>`,
      );
    case 'person':
      return person(block);
    case 'figure':
      return row(
        'padding:6px 28px',
        `${TABLE}<tbody><tr><td class="ink" style="padding:4px 12px 4px 0;font-size:15px;line-height:21px;${INK}">${escapeHtml(block.label)}${block.detail === '' ? '' : `<br><span class="soft" style="font-size:13px;${SOFT}">${escapeHtml(block.detail)}</span>`}</td><td class="ink" align="right" valign="top" style="padding:4px 0;font-size:18px;line-height:22px;font-weight:700;${INK};white-space:nowrap">${escapeHtml(block.value)}</td></tr></tbody></table>`,
      );
    case 'row': {
      const [first = '', ...rest] = block.cells;
      const name = block.href === null ? escapeHtml(first) : anchor(block.href, first, `${INK};font-weight:600`);
      const last = rest.pop() ?? '';
      return row(
        'padding:4px 28px',
        `${TABLE}<tbody><tr><td class="ink" style="padding:3px 12px 3px 0;font-size:15px;line-height:21px;${INK}">${name}${rest.map((cell) => `<span class="soft" style="font-size:13px;${SOFT}"> · ${escapeHtml(cell)}</span>`).join('')}</td><td class="ink" align="right" valign="top" style="padding:3px 0;font-size:15px;line-height:21px;${INK};white-space:nowrap">${escapeHtml(last)}</td></tr></tbody></table>`,
      );
    }
    case 'link':
      return row(
        'padding:8px 28px',
        `<p style="margin:0;font-size:14px;line-height:21px">${anchor(block.href, block.text, 'color:#1d5c4d')}</p>`,
      );
  }
}

function person(block: PersonBlock): string {
  const soft = (text: string): string =>
    text === ''
      ? ''
      : `<p class="soft" style="margin:0;font-size:14px;line-height:20px;${SOFT};word-break:break-word">${escapeHtml(text)}</p>`;
  const links = block.links
    .map((link) => anchor(link.href, link.text, 'color:#1d5c4d;font-size:14px'))
    .join('<span class="soft" style="color:#8a97a6"> &nbsp;·&nbsp; </span>');
  return row(
    'padding:5px 28px',
    `${TABLE}<tbody><tr>` +
      `<td width="4" bgcolor="${TONES[block.tone].bar}" style="background:${TONES[block.tone].bar};font-size:0;line-height:0">&nbsp;</td>` +
      '<td class="line" style="padding:8px 0 9px 12px;border-bottom:1px solid #e8ecf0">' +
      `${TABLE}<tbody><tr>` +
      `<td class="ink" style="font-size:16px;line-height:22px;${INK};word-break:break-word">${anchor(block.href, block.name, `${INK};font-weight:600;text-decoration:none`)}</td>` +
      `<td align="right" valign="top" style="padding-left:10px;white-space:nowrap">${chip(block.chip, block.tone)}</td></tr></tbody></table>` +
      soft(block.about) +
      `<p class="ink" style="margin:1px 0 0;font-size:15px;line-height:21px;${INK};word-break:break-word">${escapeHtml(block.why)}${block.more.map((more) => `<span class="soft" style="font-size:14px;${SOFT}"> · ${escapeHtml(more)}</span>`).join('')}</p>` +
      `<p style="margin:3px 0 0;line-height:22px">${links}</p></td></tr></tbody></table>`,
  );
}

const row = (style: string, content: string): string => `<tr><td class="pad" style="${style}">${content}</td></tr>`;

const chip = (text: string, tone: Tone): string =>
  text === ''
    ? ''
    : `<span class="${tone}" style="display:inline-block;padding:1px 9px;border-radius:10px;font-size:13px;line-height:20px;font-weight:600;color:${TONES[tone].ink};background:${TONES[tone].ground}">${escapeHtml(text)}</span>`;

const anchor = (href: string, text: string, style: string): string =>
  `<a href="${escapeHtml(href)}" style="${style}">${escapeHtml(text)}</a>`;
