import { CorePlugin, registerCoreCommand } from '../odoo.js';
import type { Command } from '../odoo.js';

/** What belongs to the workbook as a whole and what the engine has no place for: its id, name and time zone. */
export interface WorkbookSettings {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
}

export const SET_WORKBOOK_SETTING = 'SET_WORKBOOK_SETTING';
registerCoreCommand(SET_WORKBOOK_SETTING);

const SETTINGS = ['id', 'name', 'timeZone'] as const;

export class WorkbookSettingsPlugin extends CorePlugin {
  static override getters = ['getWorkbookSettings'];
  private settings: WorkbookSettings = { id: '', name: 'Untitled spreadsheet', timeZone: 'Etc/GMT' };

  getWorkbookSettings(): WorkbookSettings {
    return this.settings;
  }

  override handle(command: unknown): void {
    const cmd = command as Command;
    if (cmd.type !== SET_WORKBOOK_SETTING) return;
    const key = SETTINGS.find((name) => name === cmd['key']);
    if (key !== undefined) this.history.update('settings', { ...this.settings, [key]: String(cmd['value']) });
  }

  override import(data: object): void {
    if ('workbookSettings' in data)
      this.settings = { ...this.settings, ...(data.workbookSettings as WorkbookSettings) };
  }

  override export(data: object): void {
    Object.assign(data, { workbookSettings: this.settings });
  }
}
