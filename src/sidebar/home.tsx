import { useEffect } from 'preact/hooks';

import { Title } from './parts.js';
import { say } from './say.js';
import { TodayScreen } from './today-screen.js';
import type { TodayList } from './use-today.js';

type Props = Omit<Parameters<typeof TodayScreen>[0], 'today' | 'reading' | 'onWhose'> & { readonly list: TodayList };

/** *Today*, read when it is shown; what was read before stands there meanwhile. */
export function Home({ list, ...props }: Props) {
  const { today, reading, read, problem } = list;
  useEffect(() => void read(), [read]);
  if (today !== null) {
    return <TodayScreen {...props} today={today} reading={reading} onWhose={(whose) => void read(whose)} />;
  }
  return (
    <section aria-busy={reading}>
      <Title>{say('today.back')}</Title>
      {reading || problem === '' ? (
        <p class="quiet">{say('sidebar.oneMoment')}</p>
      ) : (
        <button type="button" class="wide" onClick={() => void read()}>
          {say('blitz.load')}
        </button>
      )}
    </section>
  );
}
