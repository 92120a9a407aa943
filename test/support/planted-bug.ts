/**
 * A bug as a colleague might write it. `npm run plant` puts it into a copy of the source, never into the working tree,
 * and asks whether the test fails.
 */
export interface PlantedBug {
  /** What is wrong, in one sentence. */
  readonly bug: string;
  /** The file that it is planted in, from the project's folder. */
  readonly file: string;
  /** A piece of that file that stands there once. */
  readonly from: string;
  /** What stands there instead. */
  readonly to: string;
  /** The error in which the bug ends, where a test is about what is thrown; without it, only an expectation counts. */
  readonly throws?: string;
}

/** The bugs that the tests of one file catch, by the tests' titles. */
export type PlantedBugs = Readonly<Record<string, readonly PlantedBug[]>>;
