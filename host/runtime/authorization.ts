import { ServiceException } from '../services/exception.js';
import { AuthMode } from '../services/script-enums.js';

/**
 * Which calls need which permission. Google writes them beside each method's reference; a simple trigger runs without
 * any, and a script whose manifest lists scopes has only those.
 */
interface Requirement {
  readonly members: RegExp;
  /** Any one of these will do; the first is the one that Google's text names. */
  readonly scopes: readonly string[];
  /** A simple trigger may call it; it just learns nothing. */
  readonly inSimpleTriggers?: true;
}

const auth = 'https://www.googleapis.com/auth/';
export const scopeUrl = (scope: string): string => (scope.startsWith('https:') ? scope : auth + scope);

const requirements: readonly Requirement[] = [
  { members: /^Mail\.MailApp\.(sendEmail|getRemainingDailyQuota)$/, scopes: ['script.send_mail'] },
  {
    members:
      /^Script\.(ScriptApp\.(newTrigger|getProjectTriggers|getScriptTriggers|getUserTriggers|deleteTrigger)|ClockTriggerBuilder\.create|SpreadsheetTriggerBuilder\.create)$/,
    scopes: ['script.scriptapp'],
  },
  { members: /^Spreadsheet\.SpreadsheetApp\.(openById|openByUrl|open|create)$/, scopes: ['spreadsheets'] },
  {
    members: /^Base\.Ui\.(showSidebar|showModalDialog|showModelessDialog|showDialog)$/,
    scopes: ['script.container.ui'],
  },
  {
    members: /^Base\.Session\.(getActiveUser|getEffectiveUser|getUser)$/,
    scopes: ['userinfo.email'],
    inSimpleTriggers: true,
  },
];

/** An event as a script gets it: `e.authMode` is a member of `ScriptApp.AuthMode`, to be compared with `===`. */
export function withAuthMode(event: unknown): unknown {
  if (typeof event !== 'object' || event === null || !('authMode' in event)) return event;
  const mode = Object.values(AuthMode).find((each) => each.name() === event.authMode);
  return mode === undefined ? event : { ...event, authMode: mode };
}

/** Members that `AuthMode.NONE` leaves: the locale, menus, Logger, Utilities. */
const allowedInNone =
  /^(Utilities\.|Base\.(Logger|Ui|Menu|Blob)\.|Base\.Session\.(getActiveUserLocale|getScriptTimeZone|getTimeZone)$|Spreadsheet\.SpreadsheetApp\.getUi$|Script\.ScriptApp\.|HTML\.|Content\.|Console\.)/;

/**
 * Ends a call that the execution has no permission for, with Google's text. `granted` is the manifest's list, or null
 * when it has none (Google then grants what the code is seen to use).
 */
export function requirePermission(
  member: string,
  name: string,
  authMode: 'NONE' | 'LIMITED' | 'FULL',
  granted: readonly string[] | null,
): void {
  if (authMode === 'NONE' && !allowedInNone.test(member)) {
    throw new ServiceException(`You do not have permission to call ${name}.`);
  }
  const required = requirements.find(({ members }) => members.test(member));
  if (required === undefined) return;
  const urls = required.scopes.map(scopeUrl);
  if (authMode !== 'FULL') {
    if (required.inSimpleTriggers === true) return;
    throw new ServiceException(
      `You do not have permission to call ${name}. Required permissions: ${urls.join(' || ')}`,
    );
  }
  if (granted !== null && !urls.some((url) => granted.includes(url))) {
    throw new ServiceException(
      `Specified permissions are not sufficient to call ${name}. Required permissions: ${urls.join(' || ')}`,
    );
  }
}
