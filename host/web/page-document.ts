/** The one page. What it must know to begin stands in a data block, which runs nothing. */
export interface PageBoot {
  readonly token: string;
  readonly frameOrigin: string;
}

export function pageDocument(boot: PageBoot): string {
  const asset = (name: string): string => `/${name}?token=${boot.token}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Close the Loop</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${asset('page.css')}">
<script type="application/json" id="boot">${JSON.stringify(boot).replace(/</g, '\\u003c')}</script>
<script defer src="${asset('page.js')}"></script>
</head>
<body>
<div id="app"><p class="waiting" role="status">Opening the workbook…</p></div>
<noscript>This page needs JavaScript.</noscript>
</body>
</html>
`;
}

/**
 * What `localhost` answers: the page lives on 127.0.0.1, because sidebars and dialogs have localhost for their own and
 * must not share an origin with it. This document holds no token.
 */
export function signpostDocument(pageOrigin: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="refresh" content="0; url=${pageOrigin}/">
<title>Close the Loop</title>
</head>
<body><p>The workbook is at <a href="${pageOrigin}/">${pageOrigin}/</a>.</p></body>
</html>
`;
}
