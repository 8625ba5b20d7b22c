interface Citation {
  readonly id: string;
  readonly title: string;
  readonly address: string;
  readonly read: Date;
  readonly note: string;
}

/** A page as an @misc entry of BibTeX. */
export function bibtex({ id, title, address, read, note }: Citation): string {
  const day = read.toISOString().slice(0, 10);
  const fields = {
    title: `{${escaped(title)}}`,
    howpublished: `\\url{${address}}`,
    publisher: 'Maillage',
    urldate: day,
    note: escaped(note),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{maillage-${id.replace('/', '-')}-${day},`, ...lines, '}'].join('\n');
}

/** Signs that TeX reads as commands. */
function escaped(text: string): string {
  return text.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, (sign) => `\\${sign}`);
}
