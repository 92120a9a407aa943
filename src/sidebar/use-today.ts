import { useCallback, useRef, useState } from 'preact/hooks';

import type { Today } from '../contract/server-api.js';
import type { NoticeWords } from './parts.js';
import { call } from './server.js';

/** The list of *Today* as it was last read. What is there is shown while it is read again. */
export function useToday(onProblem: (notice: NoticeWords) => void) {
  const [today, setToday] = useState<Today | null>(null);
  const [reading, setReading] = useState(false);
  const [problem, setProblem] = useState('');
  const latest = useRef(0);
  const whose = useRef<string | null>(null);
  const read = useCallback(
    async (of: string | null = whose.current) => {
      whose.current = of;
      const mine = (latest.current += 1);
      setReading(true);
      setProblem('');
      const answer = await call('getToday', of).catch((error: unknown) => ({
        kind: 'refused' as const,
        says: error instanceof Error ? error.message : String(error),
      }));
      // Somebody asked for another list meanwhile.
      if (mine !== latest.current) return;
      setReading(false);
      if (answer.kind === 'today') setToday(answer);
      else {
        setProblem(answer.says);
        onProblem({ tone: 'bad', says: answer.says });
      }
    },
    [onProblem],
  );
  return { today, setToday, reading, problem, read };
}

export type TodayList = ReturnType<typeof useToday>;
