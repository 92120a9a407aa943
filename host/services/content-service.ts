import { ServiceException } from './exception.js';
import { serve } from './refuse.js';
import type { Count } from './refuse.js';
import { enumOf } from './spreadsheet/enums.js';

const MimeType = enumOf('MimeType', ['CSV', 'ICAL', 'JAVASCRIPT', 'JSON', 'TEXT', 'VCARD', 'XML', 'ATOM', 'RSS']);

/** Text that a web app would serve. developers.google.com/apps-script/reference/content/content-service */
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
        setMimeType(chosen: unknown) {
          if (!Object.values(MimeType).some((each) => each === chosen)) {
            throw new ServiceException('Invalid argument: mimeType');
          }
          type = chosen;
          return self;
        },
        getFileName: () => file,
        downloadAsFile(name: string | null) {
          if (name !== null && /[/\\\u0000-\u001f]/.test(name))
            throw new ServiceException('Invalid argument: filename');
          file = name;
          return self;
        },
      },
      count,
    );
    return self;
  }
  const createTextOutput = (text: unknown = ''): object => output(String(text));
  return serve('Content.ContentService', { MimeType, createTextOutput }, count);
}
