/**
 * The first script of every sidebar and dialog: gives the document `google.script`, then gets out of the way. All talk
 * goes through the page by messages; the frame itself has no network and no token.
 */
import { createPageChannel } from './frame/page-channel.js';
import { createScriptHost } from './frame/script-host.js';
import { createScriptRun } from './frame/script-run.js';
import { refusedInSidebars } from './frame/script-web-app.js';

const script = document.currentScript;
const { page, functions } = script instanceof HTMLScriptElement ? script.dataset : {};
if (page !== undefined && functions !== undefined) {
  const channel = createPageChannel(window, page);
  const names = functions.split(' ').filter((name) => name !== '');
  Object.assign(window, {
    google: {
      script: {
        run: createScriptRun(names, channel.call),
        host: createScriptHost(page, channel.tell),
        history: refusedInSidebars('history', ['push', 'replace', 'setChangeHandler']),
        url: refusedInSidebars('url', ['getLocation']),
      },
    },
  });
  script?.remove();
}
