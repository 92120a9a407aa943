import { serve } from './refuse.js';
import type { Count } from './refuse.js';
import { enumOf } from './script-enums.js';

const MimeType = enumOf('ContentMimeType', [
  'CSV',
  'ICAL',
  'JAVASCRIPT',
  'JSON',
  'TEXT',
  'VCARD',
  'XML',
  'ATOM',
  'RSS',
]);

/** Text that a web app would serve. */
export function createContentService(count: Count): object {
  function output(first: string): object {
    let content = first;
    let type: unknown = MimeType.TEXT;
    let file: string | null = null;
    const self: object = serve(
      'Content.TextOutput',
      {
        append: (text: string) => ((content += text), self),
        clear: () => ((content = ''), self),
        getContent: () => content,
        setContent: (text: string) => ((content = text), self),
        getMimeType: () => type,
        setMimeType: (chosen: unknown) => ((type = chosen), self),
        getFileName: () => file,
        downloadAsFile: (name: string) => ((file = name), self),
      },
      count,
    );
    return self;
  }
  return serve(
    'Content.ContentService',
    { MimeType, createTextOutput: (text: unknown = '') => output(String(text)) },
    count,
  );
}
