import type { XmlElement } from '../reading/xml.ts';
import { COMMITMENT, REVISED } from './iati-codes.ts';
import type { RowRecords } from './row-records.ts';

interface Sum {
  readonly amount: number;
  readonly currency: string;
}

/**
 * The whole budget of an activity: what was committed, else what was budgeted over all periods. Sums in several currencies
 * cannot be added up, so they are told and left out.
 */
export function totalBudget(activity: XmlElement, out: RowRecords): Record<string, number | string> {
  const fallback = activity.attributes['default-currency'] ?? '';
  const sums = commitments(activity, fallback);
  const all = sums.length > 0 ? sums : budgets(activity, fallback);
  const currencies = [...new Set(all.map(({ currency }) => currency))];
  const total = all.reduce((sum, { amount }) => sum + amount, 0);
  if (currencies.length > 1) out.problem('budget', currencies.join(', '), 'is in several currencies, so no total is given');
  if (currencies.length === 1 && currencies[0] === '') out.problem('budget', String(total), 'has no currency, so it is left out');
  const [currency] = currencies;
  if (currencies.length !== 1 || currency === undefined || currency === '' || total <= 0) return {};
  return { budgetAmount: Math.round(total * 100) / 100, budgetCurrency: currency };
}

function commitments(activity: XmlElement, fallback: string): Sum[] {
  return activity.children
    .filter(({ name, children }) => name === 'transaction' && children.some(isCommitment))
    .flatMap((transaction) => valueOf(transaction, fallback));
}

function isCommitment({ name, attributes }: XmlElement): boolean {
  return name === 'transaction-type' && attributes['code'] === COMMITMENT;
}

function budgets(activity: XmlElement, fallback: string): Sum[] {
  const byPeriod = new Map<string, XmlElement>();
  for (const budget of activity.children.filter(({ name }) => name === 'budget')) {
    const period = ['period-start', 'period-end'].map((edge) => childDate(budget, edge)).join('/');
    if (!byPeriod.has(period) || budget.attributes['type'] === REVISED) byPeriod.set(period, budget);
  }
  return [...byPeriod.values()].flatMap((budget) => valueOf(budget, fallback));
}

function childDate({ children }: XmlElement, name: string): string {
  return children.find((child) => child.name === name)?.attributes['iso-date'] ?? '';
}

function valueOf({ children }: XmlElement, fallback: string): Sum[] {
  const value = children.find(({ name }) => name === 'value');
  const amount = Number(value?.text.trim() === '' ? Number.NaN : value?.text);
  return value === undefined || !Number.isFinite(amount) ? [] : [{ amount, currency: value.attributes['currency'] ?? fallback }];
}
