/** A file that cannot be opened as a table: the message is one sentence for the person who named it. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}
