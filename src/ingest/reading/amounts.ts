/** What the comma and the point mean in the numbers of a column. */
export type DecimalMark = 'comma' | 'point';

export interface Amount {
  readonly amount: number;
  /** ISO 4217 code, when the cell says one. */
  readonly currency?: string;
}

export interface AmountReading {
  readonly value?: Amount;
  /** Why there is no value. */
  readonly reason?: string;
  readonly decimalComma?: boolean;
  readonly thousandsSeparator?: boolean;
}

const currencies: readonly (readonly [RegExp, string])[] = [
  [/€|\beuros?\b|\beur\b/i, 'EUR'],
  [/\bUS\$|\$|\busd\b|\bdollars?\b/i, 'USD'],
  [/£|\bgbp\b/i, 'GBP'],
  [/\bchf\b/i, 'CHF'],
  [/\b(?:f\s?cfa|xof)\b/i, 'XOF'],
];

const multiples: readonly (readonly [RegExp, number])[] = [
  [/^(?:k|milliers?)$/i, 1_000],
  [/^(?:m|millions?|mio)$/i, 1_000_000],
];

/** Reads "3 000 €", "12 000,50", "1.234.567,8", "892,228.58", "2 k€". What could be read in two ways is left to `mark`. */
export function readAmount(text: string, mark?: DecimalMark): AmountReading {
  const currency = currencies.find(([pattern]) => pattern.test(text));
  const words = currency === undefined ? text : text.replace(currency[0], '');
  const match = /^([-+]?)\s*(\d[\d\s.,'’]*)\s*(\p{L}*)\.?$/u.exec(words.trim());
  const factor = match?.[3] === '' ? 1 : multiples.find(([pattern]) => pattern.test(match?.[3] ?? ''))?.[1];
  if (match === null || factor === undefined) return { reason: 'is no number' };
  const read = readDigits((match[2] ?? '').trim(), mark);
  if (typeof read === 'string') return { reason: read };
  const { number, ...how } = read;
  const amount = Math.round(number * factor * (match[1] === '-' ? -1 : 1) * 1e6) / 1e6;
  return { value: currency === undefined ? { amount } : { amount, currency: currency[1] }, ...how };
}

interface Digits {
  readonly number: number;
  readonly decimalComma: boolean;
  readonly thousandsSeparator: boolean;
}

function readDigits(text: string, mark: DecimalMark | undefined): Digits | string {
  const digits = text.replace(/[\s'’]/g, '');
  const decimal = decimalOf(digits, mark);
  if (decimal === 'either') return 'may mean thousands or decimals: say which mark the decimals have';
  const thousands = decimal === ',' ? '.' : ',';
  const [whole = '', fraction = '', ...more] = decimal === undefined ? [digits] : digits.split(decimal);
  const plain = `${whole.replace(/[.,]/g, '')}.${fraction || '0'}`;
  if (more.length > 0 || !/^\d+\.\d+$/.test(plain) || !isGrouped(whole)) return 'is no number';
  return {
    number: Number(plain),
    decimalComma: decimal === ',' && fraction !== '',
    thousandsSeparator: text !== digits || (decimal === undefined ? /[.,]/.test(digits) : whole.includes(thousands)),
  };
}

/** Marks between thousands leave three digits after each. */
function isGrouped(whole: string): boolean {
  return !/[.,]/.test(whole) || /^\d{1,3}(?:[.,]\d{3})+$/.test(whole);
}

/** The mark before the decimals; undefined when there are none; `either` when three digits after a single mark leave it open. */
function decimalOf(digits: string, mark: DecimalMark | undefined): ',' | '.' | 'either' | undefined {
  const declared = mark === undefined ? undefined : mark === 'comma' ? ',' : '.';
  const last = /[.,](?=\d*$)/.exec(digits)?.[0] as ',' | '.' | undefined;
  if (last === undefined) return undefined;
  if (digits.includes(',') && digits.includes('.')) return last;
  if (digits.split(last).length > 2) return undefined;
  const looksLikeThousands = /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits);
  if (!looksLikeThousands) return last;
  if (declared === undefined) return 'either';
  return declared === last ? last : undefined;
}

/** What the numbers of a column show of their marks, where one of them leaves no doubt. */
export function detectDecimalMark(cells: readonly string[]): DecimalMark | undefined {
  for (const cell of cells) {
    const { value, decimalComma } = readAmount(cell);
    if (value === undefined) continue;
    if (decimalComma === true) return 'comma';
    if (/\.\d{1,2}\D*$/.test(cell)) return 'point';
  }
  return undefined;
}
