import { products } from './catalogue.ts';

/** What an account has bought: the shop's own data, of which the kit knows nothing. The same for every customer. */
export interface Order {
  readonly number: string;
  /** YYYY-MM-DD */
  readonly date: string;
  /** The customer's own number. */
  readonly reference: string;
  readonly state: 'On its way' | 'In preparation' | 'Delivered';
  /** Net, in euros. */
  readonly total: number;
}

export const orders: readonly Order[] = [
  { number: 'F-240917', date: '2026-11-18', reference: 'HH-4471', state: 'In preparation', total: 1284.4 },
  { number: 'F-240862', date: '2026-11-11', reference: 'HH-4455', state: 'On its way', total: 236 },
  { number: 'F-240410', date: '2026-10-02', reference: 'HH-4390', state: 'Delivered', total: 4410.75 },
  { number: 'F-239984', date: '2026-08-27', reference: 'HH-4312', state: 'Delivered', total: 87.2 },
  { number: 'F-239521', date: '2026-07-14', reference: 'HH-4260', state: 'Delivered', total: 962 },
];

export const openOrders = orders.filter(({ state }) => state !== 'Delivered').length;

/** What is bought again and again, under a name. */
export interface ShoppingList {
  readonly name: string;
  /** Article numbers. */
  readonly numbers: readonly string[];
}

const numbersOf = (from: number, to: number): string[] => products.slice(from, to).map(({ number }) => number);

export const lists: readonly ShoppingList[] = [
  { name: 'Crane service, monthly', numbers: numbersOf(1, 4) },
  { name: 'Mooring spares', numbers: numbersOf(0, 2) },
];
