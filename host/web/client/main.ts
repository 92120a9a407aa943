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
element.replaceChildren();
render(h(App, { boot }), element);
