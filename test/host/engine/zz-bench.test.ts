import { newWorkbook, workbookFromJSON, openFile } from '../../../host/engine/open.js';
it('bench', async () => {
  const t0 = performance.now();
  const lap = (name: string, from: number) =>
    console.log(name, Math.round(performance.now() - from), 'ms', Math.round(process.memoryUsage().rss / 1e6), 'MB');
  const n = Number(process.env.ROWS ?? 10000);
  const wb = newWorkbook({ rows: n + 100 });
  const [s = ''] = wb.sheets();
  lap('new', t0);
  let t = performance.now();
  wb.write(
    s,
    0,
    0,
    Array.from({ length: n }, (_, r) =>
      Array.from({ length: 20 }, (_, c) =>
        c === 19
          ? ({ kind: 'formula', formula: `=A${r + 1}&B${r + 1}` } as const)
          : c % 2
            ? ({ kind: 'text', value: `Name ${(r * 7919) % n}` } as const)
            : ({ kind: 'number', value: (r * 31) % 997, format: 'yyyy-mm-dd' } as const),
      ),
    ),
  );
  lap('write', t);
  t = performance.now();
  wb.read(s, { top: 0, bottom: n - 1, left: 0, right: 19 });
  lap('read', t);
  t = performance.now();
  wb.setConditionalRules(
    s,
    [1, 2, 3].map((k) => ({
      ranges: [{ top: 0, bottom: n - 1, left: 0, right: 9 }],
      condition: { kind: 'formula' as const, formula: `=$A1>${k * 250}` },
      style: { fillColor: '#ff0000' },
    })),
  );
  wb.seenStyles(s, { top: 0, bottom: 30, left: 0, right: 19 });
  lap('cf 30 rows', t);
  t = performance.now();
  wb.seenStyles(s, { top: 0, bottom: n - 1, left: 0, right: 19 });
  lap('cf all', t);
  t = performance.now();
  wb.write(s, 5, 0, [[{ kind: 'number', value: 7 }]]);
  wb.seenStyles(s, { top: 0, bottom: 30, left: 0, right: 19 });
  lap('one edit + 30 rows cf', t);
  t = performance.now();
  wb.sort(s, { top: 0, bottom: n - 1, left: 0, right: 19 }, [
    { column: 1, ascending: true },
    { column: 0, ascending: false },
  ]);
  lap('sort', t);
  t = performance.now();
  wb.setFormat(s, { top: 0, bottom: n - 1, left: 2, right: 2 }, '0.00');
  lap('setFormat column', t);
  t = performance.now();
  wb.lastRow(s);
  lap('lastRow', t);
  t = performance.now();
  wb.insertRows(s, 5, 1);
  lap('insert row', t);
  t = performance.now();
  wb.insertColumns(s, 5, 1);
  lap('insert column', t);
  t = performance.now();
  const json = JSON.stringify(wb.toJSON());
  lap('toJSON ' + json.length, t);
  t = performance.now();
  workbookFromJSON(JSON.parse(json));
  lap('fromJSON', t);
  t = performance.now();
}, 300000);
