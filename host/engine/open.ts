import { newWorkbook, workbookFromJSON } from './json.js';

export { newWorkbook, workbookFromJSON };
