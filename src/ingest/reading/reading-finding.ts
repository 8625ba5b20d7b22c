/** Something that was found out about a file in order to read it, told in the report of the import. */
export interface ReadingFinding {
  readonly what: 'encoding' | 'separator' | 'header' | 'decimals' | 'thousands' | 'excel-dates' | 'sheet' | 'contacts';
  /** In plain words: `Windows-1252`, `semicolon`, `decimal comma`. */
  readonly found: string;
  readonly column?: string;
}

export type OnReading = (finding: ReadingFinding) => void;

/** Passes each finding on once: a column with a thousand decimal commas is one finding. */
export function onceEach(onReading: OnReading | undefined): OnReading {
  const told = new Set<string>();
  return (finding) => {
    const key = JSON.stringify(finding);
    if (told.has(key)) return;
    told.add(key);
    onReading?.(finding);
  };
}
