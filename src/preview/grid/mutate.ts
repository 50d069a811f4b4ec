/** Runs one of Univer's mutations on the sheet at hand. */
export type Mutate = (id: string, params: object) => void;

/** Marks a mutation as ours, so that it isn't taken for something a person did. */
export const FROM_HOST = 'fromHost';
