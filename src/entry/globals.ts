/**
 * The functions that Google sees. gas-webpack-plugin makes a top-level function of each literal `global.name = …`
 * line of this file, and of nothing else.
 */
import {
  onInstall,
  onOpen,
  openBlitz,
  openSidebar,
  refreshDashboardNow,
  repairTracker,
  takeTrackerOff,
} from './menu.js';
import { runFridayNow, sendMineNow, showMyMail } from './menu-mail.js';
import { calls } from './sidebar-calls.js';
import { continueFridayRun, fridayRun, hourlyRun, morningRun, movedFridayRun, onEdit } from './triggers.js';

declare const global: Record<string, unknown>;

global.onOpen = onOpen;
global.onInstall = onInstall;
global.onEdit = onEdit;

global.setUpTracker = openSidebar;
global.openSidebar = openSidebar;
global.openBlitz = openBlitz;
global.openTeam = openSidebar;
global.refreshDashboardNow = refreshDashboardNow;
global.repairTracker = repairTracker;
global.takeTrackerOff = takeTrackerOff;

global.fridayRun = fridayRun;
global.continueFridayRun = continueFridayRun;
global.movedFridayRun = movedFridayRun;
global.morningRun = morningRun;
global.hourlyRun = hourlyRun;

global.sendMineNow = sendMineNow;
global.showMyMail = showMyMail;
global.runFridayNow = runFridayNow;

global.getPreview = calls.getPreview;
global.turnIntoTracker = calls.turnIntoTracker;
global.undoSetUp = calls.undoSetUp;
global.getSelection = calls.getSelection;
global.getCard = calls.getCard;
global.logTouch = calls.logTouch;
global.closeLoop = calls.closeLoop;
global.answerQuestion = calls.answerQuestion;
global.takeBack = calls.takeBack;
global.answerInterview = calls.answerInterview;
global.settlePromise = calls.settlePromise;
global.setAside = calls.setAside;
global.settleNoAnswer = calls.settleNoAnswer;
global.getToday = calls.getToday;
global.getPeople = calls.getPeople;
global.stepBlitz = calls.stepBlitz;
global.wasTouchedMeanwhile = calls.wasTouchedMeanwhile;
global.logRound = calls.logRound;
global.getUser = calls.getUser;
global.setKeys = calls.setKeys;
global.getOthersOn = calls.getOthersOn;
global.closeRequisition = calls.closeRequisition;
global.getGone = calls.getGone;
global.answerGone = calls.answerGone;
global.getProblems = calls.getProblems;
global.getErasure = calls.getErasure;
global.erase = calls.erase;
global.getTeam = calls.getTeam;
global.startForTeam = calls.startForTeam;
global.getFridayState = calls.getFridayState;
global.takeOverFriday = calls.takeOverFriday;
global.adoptTracker = calls.adoptTracker;
global.planFriday = calls.planFriday;
global.sendFriday = calls.sendFriday;
global.getReport = calls.getReport;
global.recogniseTabs = calls.recogniseTabs;
