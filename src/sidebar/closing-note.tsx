import { useEffect, useRef, useState } from 'preact/hooks';

import { announce } from './announce.js';
import { browsers, copyText } from './copy-text.js';
import { say } from './say.js';

/** The note that comes of it, to read as they will get it, and to copy. It isn't stored. */
export function ClosingNote({ note }: { readonly note: string }) {
  const shown = useRef<HTMLTextAreaElement>(null);
  const [says, setSays] = useState('');
  // What was copied is no longer what stands there.
  useEffect(() => setSays(''), [note]);
  const copy = async () => {
    const copied = await copyText(note, browsers());
    const words = say(copied ? 'note.copied' : 'note.notCopied');
    setSays(words);
    announce(words);
    if (copied) return;
    shown.current?.focus();
    shown.current?.select();
  };
  return (
    <section class="note">
      <label>
        {say('note.title')}
        <textarea ref={shown} readOnly rows={8} value={note} />
      </label>
      <div class="buttons small">
        <button type="button" onClick={() => void copy()}>
          {say('note.copy')}
        </button>
      </div>
      {says !== '' && <p class="help">{says}</p>}
    </section>
  );
}
