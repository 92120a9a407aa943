import { useEffect, useRef, useState } from 'preact/hooks';

import type { HostState, Request, ShownEvent, ToPage } from '../messages.js';
import { Bar } from './bar.js';
import type { Boot } from './boot.js';
import { Dialog, SidebarPanel, type HtmlShown } from './html-panels.js';
import { mountGrid, type Grid } from './grid.js';
import { MessageBox, type MessageShown } from './message-box.js';
import { OutboxPanel } from './outbox-panel.js';
import { connect, type ServerLink } from './server-link.js';
import { Toasts, useToasts } from './toasts.js';

/** The page: bar, grid, sidebar; outbox, dialogs and toasts above them. */
export function App({ boot }: { readonly boot: Boot }) {
  const [state, setState] = useState<HostState | null>(null);
  const [lost, setLost] = useState(false);
  const [busy, setBusy] = useState(false);
  const [sidebar, setSidebar] = useState<HtmlShown | null>(null);
  const [dialog, setDialog] = useState<HtmlShown | null>(null);
  const [messages, setMessages] = useState<readonly MessageShown[]>([]);
  const [message] = messages;
  const [outboxOpen, setOutboxOpen] = useState(false);
  const { toasts, toast, dismiss } = useToasts();
  const gridElement = useRef<HTMLDivElement>(null);
  const grid = useRef<Grid | null>(null);
  const link = useRef<ServerLink | null>(null);

  const ask = (request: Request): void => {
    setBusy(true);
    void link.current?.ask(request).then(({ ok, says }) => {
      setBusy(false);
      // A menu item that worked shows what it has to show by itself.
      if (!ok || request.ask !== 'menu') toast({ says, title: '', isProblem: !ok, seconds: ok ? 6 : -1 });
    });
  };

  const answerMessage = ({ question }: MessageShown, answer: string | null): void => {
    setMessages((all) => all.slice(1));
    if (question !== null) void link.current?.ask({ ask: 'answer', question, answer });
  };

  const show = (event: ShownEvent): void => {
    if ('src' in event) {
      if (event.kind === 'sidebar') setSidebar(event);
      else setDialog(event);
    } else if (event.kind === 'toast') {
      toast({ says: event.message, title: event.title, isProblem: false, seconds: event.seconds });
    } else if (event.kind === 'select') grid.current?.select(event.sheet, event.range);
    else setMessages((all) => [...all, event]);
  };

  useEffect(() => {
    const early: ToPage[] = [];
    const handle = (received: ToPage): void => {
      if (received.kind === 'hello') void open(received);
      else if (received.kind === 'problem') location.reload();
      else if (grid.current === null) early.push(received);
      else if (received.kind === 'revision') grid.current.receive(received.message);
      else if (received.kind === 'shown') show(received.event);
      else {
        setState(received.state);
        grid.current.follow(received.state);
      }
    };
    const open = async ({ clientId, data, since, state: first }: Extract<ToPage, { kind: 'hello' }>): Promise<void> => {
      const element = gridElement.current;
      if (element === null || link.current === null) return;
      setState(first);
      const onMenu = (handler: string): void => ask({ ask: 'menu', handler });
      const notify = (says: string): void => toast({ says, title: '', isProblem: false, seconds: 6 });
      grid.current = await mountGrid({
        element,
        clientId,
        data,
        since,
        state: first,
        link: link.current,
        onMenu,
        notify,
      });
      for (const received of early.splice(0)) handle(received);
      document.body.dataset['ready'] = 'yes';
    };
    link.current = connect(boot, { onMessage: handle, onLost: () => setLost(true), again: () => location.reload() });
  }, []);

  useEffect(() => grid.current?.resized(), [sidebar === null]);
  useEffect(() => {
    if (state !== null) document.title = `${state.title} – Close the Loop`;
  }, [state?.title]);

  const closeSidebar = (): void => {
    setSidebar(null);
    grid.current?.focus();
  };
  const panel = { frameOrigin: boot.frameOrigin, link, onEditor: () => grid.current?.focus() };

  return (
    <>
      {state !== null && (
        <Bar
          state={state}
          busy={busy}
          outboxOpen={outboxOpen}
          onOutbox={() => setOutboxOpen(!outboxOpen)}
          onAsk={ask}
        />
      )}
      {lost && (
        <p class="lost" role="alert">
          The server is not running. What was confirmed is kept; this page comes back when the server does.
        </p>
      )}
      <main class="desk" aria-label="Workbook">
        <div class="grid" ref={gridElement} aria-label="Spreadsheet" role="region" />
        {sidebar !== null && <SidebarPanel key={sidebar.src} shown={sidebar} onClose={closeSidebar} {...panel} />}
        {outboxOpen && state !== null && link.current !== null && (
          <OutboxPanel
            mails={state.mails}
            timeZone={state.timeZone}
            link={link.current}
            onClose={() => setOutboxOpen(false)}
          />
        )}
      </main>
      {dialog !== null && <Dialog key={dialog.src} shown={dialog} onClose={() => setDialog(null)} {...panel} />}
      {message !== undefined && (
        <MessageBox key={message.question} shown={message} onAnswer={(answer) => answerMessage(message, answer)} />
      )}
      <Toasts toasts={toasts} onDismiss={dismiss} />
    </>
  );
}
