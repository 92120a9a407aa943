import { useEffect, useRef, useState } from 'preact/hooks';

import type { MailLine } from '../messages.js';
import type { ServerLink } from './server-link.js';

interface OutboxProps {
  readonly mails: readonly MailLine[];
  readonly timeZone: string;
  readonly link: ServerLink;
  readonly onClose: () => void;
}

const WIDTHS = [
  { says: 'Desktop', pixels: 700 },
  { says: 'Phone', pixels: 320 },
] as const;

/** Every mail the scripts sent, newest first, each as its reader would see it. Nothing left this machine. */
export function OutboxPanel({ mails, timeZone, link, onClose }: OutboxProps) {
  const newest = [...mails].reverse();
  const [chosen, setChosen] = useState('');
  const [width, setWidth] = useState<number>(WIDTHS[0].pixels);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const mail = newest.find(({ id }) => id === chosen) ?? newest[0];
  return (
    <section
      id="outbox"
      class="outbox"
      aria-labelledby="outbox-title"
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <div class="panel-head">
        <h2 id="outbox-title" tabIndex={-1} ref={heading}>
          Outbox
        </h2>
        <p class="quiet">Mails stay here; nothing leaves this machine.</p>
        <button type="button" class="icon" aria-label="Close the outbox" onClick={onClose}>
          ✕
        </button>
      </div>
      {mail === undefined ? (
        <p class="empty">No mail yet. Set the tracker up from the menu, then jump to next Friday 15:00.</p>
      ) : (
        <div class="outbox-body">
          <ul class="mail-list">
            {newest.map((line) => (
              <li key={line.id}>
                <button
                  type="button"
                  class={line.id === mail.id ? 'mail-line chosen' : 'mail-line'}
                  aria-pressed={line.id === mail.id}
                  onClick={() => setChosen(line.id)}
                >
                  <span class="mail-to">{line.to.join(', ')}</span>
                  <span class="mail-subject">{line.subject}</span>
                  <span class="mail-time">{sentAt(line.sentAt, timeZone)}</span>
                </button>
              </li>
            ))}
          </ul>
          <div class="mail-view">
            <div class="mail-tools">
              <div role="group" aria-label="Width" class="switch">
                {WIDTHS.map(({ says, pixels }) => (
                  <button key={says} type="button" aria-pressed={pixels === width} onClick={() => setWidth(pixels)}>
                    {says}
                  </button>
                ))}
              </div>
              <a href={link.mailFile(mail.id)} download={`${mail.id}.eml`}>
                Download .eml
              </a>
            </div>
            <MailFrame key={mail.id} mail={mail} width={width} link={link} />
          </div>
        </div>
      )}
    </section>
  );
}

interface MailFrameProps {
  readonly mail: MailLine;
  /** Pixels. */
  readonly width: number;
  readonly link: ServerLink;
}

function MailFrame({ mail, width, link }: MailFrameProps) {
  const [html, setHtml] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    void link.mailDocument(mail.id).then((text) => {
      if (current) setHtml(text);
    });
    return () => {
      current = false;
    };
  }, [mail.id]);
  if (html === null) return <p role="status">Opening…</p>;
  // An empty sandbox: no script, no form, no navigation, an origin of its own.
  return (
    <iframe
      class="mail-frame"
      title={`Mail: ${mail.subject}`}
      sandbox=""
      srcDoc={html}
      style={{ width: `${String(width)}px` }}
    />
  );
}

function sentAt(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
}
