import { refreshDashboard } from '../app/reports/dashboard.js';
import { tolerated } from '../app/mailing/retry.js';
import { wordOnOpening } from '../app/friday/watch.js';
import { repair } from '../app/set-up/repair.js';
import { undoSetUp } from '../app/set-up/undo.js';
import { OPENS_ON_TODAY } from '../contract/today.js';
import { IS_ADD_ON, PRODUCT } from '../domain/texts/menu.js';
import { toast } from './toast.js';
import { screenVoice } from './wiring/voices.js';
import { begin } from './wiring/execution.js';
import { watchPorts } from './wiring/friday.js';
import { dashboardPorts } from './wiring/reports.js';
import { repairPorts, undoPorts } from './wiring/set-up.js';

/**
 * Adds the menu: before the add-on is enabled in a document Google allows no more than this (AuthMode.NONE), and a
 * failing onOpen shows no menu at all. With more rights a toast says when the Friday run needs somebody.
 */
export function onOpen(event?: { readonly authMode?: { toString(): string } }): void {
  const say = screenVoice;
  const ui = SpreadsheetApp.getUi();
  // In a bound script an add-on's menu would hide under Extensions, behind the name of the script project.
  const menu = IS_ADD_ON ? ui.createAddonMenu() : ui.createMenu(PRODUCT);
  menu
    .addItem(say('menu.setUp'), 'setUpTracker')
    .addItem(say('menu.sidebar'), 'openSidebar')
    .addItem(say('menu.blitz'), 'openBlitz')
    .addSeparator()
    .addItem(say('menu.showMyMail'), 'showMyMail')
    .addItem(say('menu.sendMineNow'), 'sendMineNow')
    .addItem(say('menu.runFriday'), 'runFridayNow')
    .addItem(say('menu.startForTeam'), 'openTeam')
    .addSeparator()
    .addItem(say('menu.refreshDashboard'), 'refreshDashboardNow')
    .addItem(say('menu.repair'), 'repairTracker')
    .addSeparator()
    .addItem(say('menu.takeOff'), 'takeTrackerOff')
    .addToUi();
  const rights = event?.authMode?.toString() ?? 'NONE';
  if (rights === 'LIMITED' || rights === 'FULL') tolerated(sayWhatFridayNeeds);
}

function sayWhatFridayNeeds(): void {
  const run = begin();
  const says = wordOnOpening(watchPorts(run), run.moment);
  if (says !== null) toast(says, /* seconds= */ 20);
}

/** Google calls this once, after an installation from inside the editor; onOpen would only come at the next opening. */
export function onInstall(): void {
  onOpen();
}

/** The sidebar shows the preview on a tab that is no tracker, and the selected candidate on one that is. */
export function openSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(sidebarPage());
}

/** The same sidebar, beginning with who is waiting, whoever is selected. */
export function openBlitz(): void {
  const page = sidebarPage();
  // A template would run whatever looks like one in 150 kB of page; the mark is all that differs.
  page.setContent(page.getContent().replace('<body>', `<body data-opens="${OPENS_ON_TODAY}">`));
  SpreadsheetApp.getUi().showSidebar(page);
}

const sidebarPage = (): GoogleAppsScript.HTML.HtmlOutput =>
  HtmlService.createHtmlOutputFromFile('sidebar').setTitle(PRODUCT);

export function repairTracker(): void {
  const run = begin();
  toast(repair(repairPorts(run), run.moment).says);
}

export function refreshDashboardNow(): void {
  const run = begin();
  const done = refreshDashboard(dashboardPorts(run), run.moment);
  toast(run.say(done ? 'dashboard.upToDate' : 'dashboard.gone'));
}

export function takeTrackerOff(): void {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.alert(screenVoice('undo.ask'), screenVoice('undo.keepLog'), ui.ButtonSet.YES_NO_CANCEL);
  if (answer !== ui.Button.YES && answer !== ui.Button.NO) return;
  const run = begin();
  toast(undoSetUp(undoPorts(run), answer === ui.Button.YES).says);
}
