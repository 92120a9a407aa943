import { useId, useState } from 'preact/hooks';

import type { Preview, PreviewField, PreviewStage, SetUpChoices } from '../contract/server-api.js';
import { PHASES } from '../domain/touch-log/phase.js';
import { type Attempt, Title } from './parts.js';
import { say } from './say.js';
import { call } from './server.js';

interface Props {
  readonly preview: Preview;
  readonly busy: boolean;
  readonly attempt: Attempt;
  readonly onDone: () => void;
  readonly onLeave: () => void;
}

/** What setting up would do: what was understood, what will be added, what stays. Nothing changes before the button. */
export function PreviewScreen({ preview, busy, attempt, onDone, onLeave }: Props) {
  const [columns, setColumns] = useState(() => new Map(preview.fields.map(({ field, column }) => [field, column])));
  const [stages, setStages] = useState(() => new Map(preview.stages.map((stage) => [stage.stage, stage])));
  const [proxyCounts, setProxyCounts] = useState(false);
  const proxy = preview.fields.find(({ field, kind }) => field === 'lastTouch' && kind === 'proxy');
  const found = preview.fields.filter(({ column }) => column !== null);
  const certain = found.filter(({ confidence }) => confidence >= CERTAIN);
  const doubtful = found.filter(({ confidence }) => confidence < CERTAIN);
  const used = new Set(found.map(({ column }) => column));
  const unread = preview.columns.filter(({ column, header }) => !used.has(column) && header !== '');
  const missing = preview.fields.filter(({ column }) => column === null);
  const unsure = preview.stages.filter(({ certain }) => !certain);
  const sure = preview.stages.filter(({ certain }) => certain);

  const setUp = () =>
    attempt(async () => {
      const choices: SetUpChoices = {
        sheetId: preview.sheetId,
        fingerprint: preview.fingerprint,
        columns: Object.fromEntries(columns),
        stages: Object.fromEntries([...stages].map(([stage, { phase, told }]) => [stage, { phase, told }])),
        proxyCounts,
      };
      const done = await call('turnIntoTracker', choices);
      if (done.kind === 'refused') return { tone: 'bad', says: done.says };
      onDone();
      return { tone: 'good', says: done.says };
    });

  const choose = (field: string, column: number | null) => setColumns((all) => new Map(all).set(field, column));
  const mean = (stage: PreviewStage) => setStages((all) => new Map(all).set(stage.stage, stage));
  const pick = (field: PreviewField) => (
    <ColumnChoice
      key={field.field}
      field={field}
      preview={preview}
      chosen={columns.get(field.field) ?? null}
      onChoose={choose}
    />
  );

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void setUp();
      }}
    >
      <Title takesFocus>{say('preview.title', { sheet: preview.sheet })}</Title>
      <p class="first-line">{preview.firstLine}</p>
      {preview.warnings.map((warning) => (
        <p class="notice ask" key={warning}>
          <span aria-hidden="true">?</span>
          <span>{warning}</span>
        </p>
      ))}
      {doubtful.length > 0 && <h2>{say('preview.doubtful')}</h2>}
      {doubtful.map(pick)}
      {proxy !== undefined && columns.get('lastTouch') === proxy.column && (
        <label class="tick">
          <input
            type="checkbox"
            checked={proxyCounts}
            onChange={(event) => setProxyCounts(event.currentTarget.checked)}
          />
          <span>{say('preview.proxyCounts')}</span>
        </label>
      )}
      {unsure.length > 0 && <h2>{say('preview.unsureStages')}</h2>}
      {unsure.map((stage) => (
        <StageChoice key={stage.stage} stage={stages.get(stage.stage) ?? stage} onMean={mean} />
      ))}
      <details>
        <summary>
          {say('preview.understood', { fields: certain.map(({ label }) => label), columns: certain.length })}
        </summary>
        {certain.map(pick)}
      </details>
      {missing.length > 0 && (
        <details>
          <summary>{say('preview.missing', { fields: missing.length })}</summary>
          {missing.map(pick)}
        </details>
      )}
      {unread.length > 0 && (
        <p class="quiet">{say('preview.unread', { headers: unread.map(({ header }) => header) })}</p>
      )}
      {sure.length > 0 && (
        <details>
          <summary>{say('preview.sureStages', { stages: sure.length })}</summary>
          {sure.map((stage) => (
            <StageChoice key={stage.stage} stage={stages.get(stage.stage) ?? stage} onMean={mean} />
          ))}
        </details>
      )}
      {preview.adds.length > 0 && <h2>{say('preview.adds')}</h2>}
      <ul>
        {preview.adds.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2>{say('preview.leaves')}</h2>
      <ul>
        {preview.leaves.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="quiet">{preview.whoCanRead}</p>
      <div class="buttons sticky">
        <button type="submit" class="main" data-sends disabled={busy}>
          {say(preview.alreadySetUp ? 'preview.save' : 'preview.turn')}
        </button>
        <button type="button" disabled={busy} onClick={onLeave}>
          {say('sidebar.notNow')}
        </button>
      </div>
    </form>
  );
}

/** From here on a column's meaning is said, not asked. */
const CERTAIN = 0.8;

interface ColumnProps {
  readonly field: PreviewField;
  readonly preview: Preview;
  readonly chosen: number | null;
  readonly onChoose: (field: string, column: number | null) => void;
}

function ColumnChoice({ field, preview, chosen, onChoose }: ColumnProps) {
  const id = useId();
  const samples = preview.columns.find(({ column }) => column === chosen)?.samples ?? [];
  const proof = chosen === field.column ? field.because : say('preview.yourChoice');
  return (
    <div class="field">
      <label for={id}>{field.label}</label>
      <select
        id={id}
        aria-describedby={`${id}-help`}
        value={chosen === null ? '' : String(chosen)}
        onChange={(event) => {
          const value = event.currentTarget.value;
          onChoose(field.field, value === '' ? null : Number(value));
        }}
      >
        <option value="">{say('preview.noColumn')}</option>
        {preview.columns.map(({ column, header }) => (
          <option key={column} value={String(column)}>
            {header === '' ? say('preview.column', { column }) : header}
          </option>
        ))}
      </select>
      <p class="help" id={`${id}-help`}>
        {chosen === null ? '' : samples.filter((sample) => sample !== '').join(' · ')}
        {chosen !== null && proof !== '' && <span class="because">{proof}</span>}
      </p>
    </div>
  );
}

function StageChoice({ stage, onMean }: { stage: PreviewStage; onMean: (stage: PreviewStage) => void }) {
  const id = useId();
  return (
    <div class="field stage">
      <label for={id}>
        {stage.stage} <span class="quiet">{say('preview.rows', { rows: stage.count })}</span>
      </label>
      <select id={id} value={stage.phase} onChange={(event) => onMean({ ...stage, phase: event.currentTarget.value })}>
        {PHASES.map((phase) => (
          <option key={phase} value={phase}>
            {phase === 'unknown' ? say('preview.phaseNotKnown') : phase}
          </option>
        ))}
      </select>
      <label class="tick">
        <input
          type="checkbox"
          checked={stage.told}
          onChange={(event) => onMean({ ...stage, told: event.currentTarget.checked })}
        />
        <span>{say('preview.meansTold')}</span>
      </label>
    </div>
  );
}
