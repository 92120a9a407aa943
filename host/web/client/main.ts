import 'bootstrap/dist/css/bootstrap.min.css';
import 'font-awesome/css/font-awesome.min.css';
import '@odoo/o-spreadsheet/dist/o_spreadsheet.css';
import './page.css';
import { h, render } from 'preact';

import { App } from './app.js';
import { readBoot } from './boot.js';

const element = document.getElementById('app');
if (element === null) throw new Error('The page has no place for the workbook.');
const boot = readBoot();
// The link has been used: what is in the address bar, the history and a bookmark is where the page is.
history.replaceState(null, '', '/');
element.replaceChildren();
render(h(App, { boot }), element);
