import { useEffect, useRef } from 'preact/hooks';

import { Field } from './parts.js';

interface FieldProps {
  readonly label: string;
  readonly help?: string | undefined;
  /** The key that goes to it. */
  readonly hint?: string | undefined;
  readonly value: string;
  readonly set: (value: string) => void;
}

/** What the server takes of a long text: the most that a cell holds, less the apostrophe that keeps it text. */
const LONGEST = 49_999;

/** A day as the browser's own picker gives it: ISO, or empty. */
export function DayField({
  value,
  set,
  min,
  max,
  takesFocus = false,
  ...field
}: FieldProps & { readonly min?: string; readonly max?: string; readonly takesFocus?: boolean }) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takesFocus) input.current?.focus();
  }, [takesFocus]);
  return (
    <Field {...field}>
      {(ids) => (
        <input
          {...ids}
          ref={input}
          type="date"
          min={min}
          max={max}
          value={value}
          onInput={(event) => set(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** One line of text. */
export function TextField({
  value,
  set,
  maxLength,
  placeholder,
  ...field
}: FieldProps & { readonly maxLength: number; readonly placeholder?: string }) {
  return (
    <Field {...field}>
      {(ids) => (
        <input
          {...ids}
          type="text"
          maxLength={maxLength}
          placeholder={placeholder}
          value={value}
          onInput={(event) => set(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** A text of any length, with its line breaks. */
export function LongTextField({
  value,
  set,
  maxLength = LONGEST,
  ...field
}: FieldProps & { readonly maxLength?: number }) {
  return (
    <Field {...field}>
      {(ids) => (
        <textarea
          {...ids}
          rows={2}
          maxLength={maxLength}
          value={value}
          onInput={(event) => set(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** One of a few, by its caption. */
export function ChoiceField<T extends string>({
  value,
  set,
  choices,
  label,
  hint,
}: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: T;
  readonly set: (value: T) => void;
  readonly choices: readonly (readonly [value: T, caption: string])[];
}) {
  return (
    <Field label={label} hint={hint}>
      {(ids) => (
        <select
          {...ids}
          value={value}
          onChange={(event) => {
            const chosen = choices.find(([each]) => each === event.currentTarget.value);
            if (chosen !== undefined) set(chosen[0]);
          }}
        >
          {choices.map(([each, caption]) => (
            <option key={each} value={each}>
              {caption}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
