import { useEffect, useRef, useState } from 'preact/hooks';

import type { ShownEvent } from '../messages.js';
import { serveFrame, type FrameEvents } from './frame-server.js';
import type { ServerLink } from './server-link.js';

export type HtmlShown = Extract<ShownEvent, { readonly src: string }>;

interface PanelProps {
  readonly shown: HtmlShown;
  readonly frameOrigin: string;
  readonly link: { readonly current: ServerLink | null };
  readonly onEditor: () => void;
  readonly onClose: () => void;
}

/** The flags that Google gives its HtmlService frames (developers.google.com/apps-script/guides/html/restrictions). */
const SANDBOX =
  'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox';

/** The sidebar: 300 px at the right, always; only its close button and its own script close it. */
export function SidebarPanel({ shown, onClose, ...rest }: PanelProps) {
  const title = shown.title === '' ? 'Sidebar' : shown.title;
  return (
    <aside class="sidebar" aria-label={title}>
      <div class="panel-head">
        <h2>{title}</h2>
        <button type="button" class="icon" aria-label={`Close ${title}`} onClick={onClose}>
          ✕
        </button>
      </div>
      <Frame shown={shown} title={title} onClose={onClose} onSize={() => undefined} {...rest} />
    </aside>
  );
}

const DIALOG_WIDTH = 500;
const DIALOG_HEIGHT = 400;

/** A dialog in the middle; a modal one keeps the grid out of reach. */
export function Dialog({ shown, onClose, ...rest }: PanelProps) {
  const element = useRef<HTMLDialogElement>(null);
  const [size, setSize] = useState({ width: shown.width ?? DIALOG_WIDTH, height: shown.height ?? DIALOG_HEIGHT });
  useEffect(() => {
    if (shown.kind === 'modal') element.current?.showModal();
    else element.current?.show();
  }, []);
  const resize = (change: { readonly width: number | null; readonly height: number | null }): void =>
    setSize((now) => ({ width: change.width ?? now.width, height: change.height ?? now.height }));
  return (
    <dialog
      class="dialog"
      ref={element}
      aria-label={shown.title}
      onClose={onClose}
      style={{ width: `${String(size.width)}px` }}
    >
      <div class="panel-head">
        <h2>{shown.title}</h2>
        <button type="button" class="icon" aria-label="Close" onClick={onClose}>
          ✕
        </button>
      </div>
      <div style={{ height: `${String(size.height)}px`, display: 'flex' }}>
        <Frame shown={shown} title={shown.title} onClose={onClose} onSize={resize} {...rest} />
      </div>
    </dialog>
  );
}

interface FrameProps extends PanelProps {
  readonly title: string;
  readonly onSize: FrameEvents['onSize'];
}

function Frame({ shown, title, frameOrigin, link, onEditor, onClose, onSize }: FrameProps) {
  const element = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const frame = element.current;
    if (frame === null || link.current === null) return undefined;
    const events = { onClose, onEditor, onSize };
    return serveFrame(frame, frameOrigin, shown.functions, link.current, events);
  }, []);
  return <iframe ref={element} class="html-frame" title={title} src={shown.src} sandbox={SANDBOX} />;
}
