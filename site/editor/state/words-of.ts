/** What went wrong, in words for whoever edits the campaign. */
export const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
