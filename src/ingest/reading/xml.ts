import { basename } from 'node:path';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { MaillageError } from '../../errors.ts';
import { decodedText, firstBytes, type Encoding, type OnBytes } from './encoding.ts';

/** An element as a tree, without comments and processing instructions. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** The text right inside it. */
  text: string;
}

export interface StreamedElement {
  readonly element: XmlElement;
  /** Of its end tag. */
  readonly line: number;
}

export interface ElementChoice {
  /** Name of the elements to give, wherever they stand. */
  readonly name: string;
  /** Of their descendants, the ones to keep: the others are passed over with all that is in them. */
  readonly keep: ReadonlySet<string>;
}

/** Gives the elements of one name from a file of any size, one at a time: only the one at hand is kept in memory. */
export async function* xmlElements(path: string, choice: ElementChoice, onBytes?: OnBytes): AsyncGenerator<StreamedElement> {
  const ready: StreamedElement[] = [];
  const parser = elementParser(choice, ready);
  try {
    for await (const text of decodedText(path, await xmlEncoding(path), onBytes)) {
      parser.write(text);
      yield* ready.splice(0);
    }
    parser.close();
    yield* ready.splice(0);
  } catch (cause) {
    if (!(cause instanceof NotWellFormed)) throw cause;
    throw new MaillageError('BAD_FILE', `The file is not well-formed XML: ${cause.message}`, {
      where: `${basename(path)}, line ${parser.line}`,
      remedy: 'Ask the publisher for a file that an XML reader accepts.',
      cause,
    });
  }
}

class NotWellFormed extends Error {}

function elementParser({ name, keep }: ElementChoice, ready: StreamedElement[]): SaxesParser {
  const parser = new SaxesParser({});
  const open: XmlElement[] = [];
  let passedOver = 0;
  parser.on('error', (error) => {
    throw new NotWellFormed(error.message);
  });
  parser.on('opentag', (tag: SaxesTagPlain) => {
    if (open.length === 0 ? tag.name !== name : passedOver > 0 || !keep.has(tag.name)) {
      if (open.length > 0) passedOver += 1;
      return;
    }
    const element: XmlElement = { name: tag.name, attributes: tag.attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const addText = (text: string): void => {
    const element = open.at(-1);
    if (element !== undefined && passedOver === 0) element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    if (passedOver > 0) passedOver -= 1;
    else {
      const element = open.pop();
      if (element !== undefined && open.length === 0) ready.push({ element, line: parser.line });
    }
  });
  return parser;
}

/** As the declaration says; UTF-8 without one. */
async function xmlEncoding(path: string): Promise<Encoding> {
  const head = await firstBytes(path, 200);
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const declared = /encoding=["']([\w-]+)["']/.exec(head.toString('latin1'))?.[1]?.toLowerCase();
  return declared === 'iso-8859-1' || declared === 'windows-1252' ? 'windows-1252' : 'utf-8';
}
