import { useId, useState } from 'preact/hooks';

import type { Preview, PreviewField, PreviewStage, SetUpChoices } from '../contract/server-api.js';
import { PHASES } from '../domain/touch-log/phase.js';
import { type Attempt, Title } from './parts.js';
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
      <Title takesFocus>What “{preview.sheet}” looks like</Title>
      <p class="first-line">{preview.firstLine}</p>
      {preview.warnings.map((warning) => (
        <p class="notice ask" key={warning}>
          <span aria-hidden="true">?</span>
          <span>{warning}</span>
        </p>
      ))}
      <h2>Your columns</h2>
      {found.map(pick)}
      {proxy !== undefined && columns.get('lastTouch') === proxy.column && (
        <label class="tick">
          <input
            type="checkbox"
            checked={proxyCounts}
            onChange={(event) => setProxyCounts(event.currentTarget.checked)}
          />
          <span>A date there means that the candidate heard from us</span>
        </label>
      )}
      {missing.length > 0 && (
        <details>
          <summary>Not in this sheet ({missing.length})</summary>
          {missing.map(pick)}
        </details>
      )}
      {unsure.length > 0 && <h2>What do these stages mean?</h2>}
      {unsure.map((stage) => (
        <StageChoice key={stage.stage} stage={stages.get(stage.stage) ?? stage} onMean={mean} />
      ))}
      {sure.length > 0 && (
        <details>
          <summary>Stages that are clear ({sure.length})</summary>
          {sure.map((stage) => (
            <StageChoice key={stage.stage} stage={stages.get(stage.stage) ?? stage} onMean={mean} />
          ))}
        </details>
      )}
      {preview.adds.length > 0 && <h2>What will be added</h2>}
      <ul>
        {preview.adds.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2>What stays as it is</h2>
      <ul>
        {preview.leaves.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="quiet">{preview.whoCanRead}</p>
      <div class="buttons sticky">
        <button type="submit" class="main" disabled={busy}>
          {preview.alreadySetUp ? 'Save the choices' : 'Turn into a tracker'}
        </button>
        <button type="button" disabled={busy} onClick={onLeave}>
          Not now
        </button>
      </div>
    </form>
  );
}

interface ColumnProps {
  readonly field: PreviewField;
  readonly preview: Preview;
  readonly chosen: number | null;
  readonly onChoose: (field: string, column: number | null) => void;
}

function ColumnChoice({ field, preview, chosen, onChoose }: ColumnProps) {
  const id = useId();
  const samples = preview.columns.find(({ column }) => column === chosen)?.samples ?? [];
  const proof = chosen === field.column ? field.because : 'Your choice.';
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
        <option value="">None</option>
        {preview.columns.map(({ column, header }) => (
          <option key={column} value={String(column)}>
            {header === '' ? `Column ${column}` : header}
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
    <div class="field row">
      <label for={id}>
        {stage.stage} <span class="quiet">({stage.count})</span>
      </label>
      <select id={id} value={stage.phase} onChange={(event) => onMean({ ...stage, phase: event.currentTarget.value })}>
        {PHASES.map((phase) => (
          <option key={phase} value={phase}>
            {phase === 'unknown' ? 'not known' : phase}
          </option>
        ))}
      </select>
      <label class="tick">
        <input
          type="checkbox"
          checked={stage.told}
          onChange={(event) => onMean({ ...stage, told: event.currentTarget.checked })}
        />
        <span>means they have been told</span>
      </label>
    </div>
  );
}
