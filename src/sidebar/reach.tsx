import { useRef } from 'preact/hooks';

import type { Card } from '../contract/server-api.js';
import { bareAddress } from '../domain/team/address.js';
import { conversationLink, mailtoLink, telLink } from '../domain/mail/links.js';
import { CopyButton } from './copy-button.js';
import { say } from './say.js';
import { call } from './server.js';

/** How to reach them: links that are there before the click, since a window opened after an answer is blocked. */
export function Reach({ card, me }: { readonly card: Card; readonly me: string }) {
  const conversation = useRef<HTMLAnchorElement>(null);
  const address = bareAddress(card.email);
  const mailto = mailtoLink(card.email);
  const tel = telLink(card.phone);
  if (address === null && card.phone === '') return null;
  const wasTouched = async () => {
    const answer = await call('wasTouchedMeanwhile', {
      candidateId: card.candidateId,
      known: card.touches.map(({ id }) => id),
    });
    return answer.says;
  };
  return (
    <section class="reach" aria-label={say('reach.title')}>
      {card.phone !== '' && (
        <p>
          {tel === null ? (
            card.phone
          ) : (
            <a href={tel} target="_blank" rel="noreferrer">
              {card.phone}
            </a>
          )}
        </p>
      )}
      {mailto !== null && (
        <p>
          <a href={mailto} target="_blank" rel="noreferrer">
            <Address text={card.email} />
          </a>
        </p>
      )}
      {address !== null && (
        <div class="buttons small">
          <CopyButton
            choice="copy address"
            letter="C"
            text={address}
            ask={wasTouched}
            // The next Enter opens what they wrote and what was written to them.
            onCopied={() => conversation.current?.focus()}
          >
            {say('reach.copyAddress')}
          </CopyButton>
          <a class="button" ref={conversation} href={conversationLink(address, me)} target="_blank" rel="noreferrer">
            {say('reach.conversation')}
          </a>
        </div>
      )}
    </section>
  );
}

/** An address breaks behind its @ before it breaks anywhere else. */
function Address({ text }: { text: string }) {
  const behind = text.lastIndexOf('@') + 1;
  return (
    <>
      {text.slice(0, behind)}
      {behind > 0 && <wbr />}
      {text.slice(behind)}
    </>
  );
}
