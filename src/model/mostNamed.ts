/** As many contributions on one spot of a chart are named there; of more, how many they are is said. */
export const MOST_NAMED = 3;
