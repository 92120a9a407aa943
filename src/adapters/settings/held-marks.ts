import type { Marks } from '../../app/ports/ports.js';

/** Marks that are read once, for whoever holds the document's lock and need not see what others write meanwhile. */
export class HeldMarks implements Marks {
  private known: Readonly<Record<string, string>> | null = null;

  constructor(private readonly marks: Marks) {}

  all(): Readonly<Record<string, string>> {
    this.known ??= this.marks.all();
    return this.known;
  }

  get(key: string): string | null {
    return this.all()[key] ?? null;
  }

  set(key: string, value: string): void {
    this.setAll({ [key]: value });
  }

  setAll(values: Readonly<Record<string, string>>): void {
    this.marks.setAll(values);
    this.known = { ...this.all(), ...values };
  }

  remove(key: string): void {
    this.marks.remove(key);
    this.known = Object.fromEntries(Object.entries(this.all()).filter(([one]) => one !== key));
  }
}
