/** The entries of the menu, as long as they fit, and what is asked before the tracker is taken off. */
export const menu = {
  'menu.setUp': 'Set up tracker',
  'menu.sidebar': 'Open sidebar',
  'menu.blitz': 'Friday Blitz',
  'menu.showMyMail': 'Friday: show me the mail',
  'menu.sendMineNow': 'Friday: send me mine now',
  'menu.runFriday': 'Friday: run it now',
  'menu.startForTeam': 'Friday: start for the team',
  'menu.refreshDashboard': 'Refresh dashboard',
  'menu.repair': 'Repair',
  'menu.takeOff': 'Take the tracker off',

  'undo.ask': 'Take the tracker off this tab?',
  'undo.keepLog': 'Your columns stay as they are. Keep the touch log? “No” deletes it with everything that was logged.',
};
