import { type Product, products } from './catalogue.ts';

export interface CartLine {
  readonly product: Product;
  readonly quantity: number;
}

/** What lies in the cart, until the page is left. Nothing can be ordered in a demonstration. */
export interface Cart {
  readonly lines: readonly CartLine[];
  readonly count: number;
  readonly total: number;
  add(number: string): void;
  remove(number: string): void;
}

export function createCart(): Cart {
  const quantities = new Map<string, number>();
  const lines = () =>
    products
      .map((product) => ({ product, quantity: quantities.get(product.number) ?? 0 }))
      .filter(({ quantity }) => quantity > 0);
  return {
    get lines() {
      return lines();
    },
    get count() {
      return lines().reduce((sum, { quantity }) => sum + quantity, 0);
    },
    get total() {
      return lines().reduce((sum, { product, quantity }) => sum + product.price * quantity, 0);
    },
    add(number) {
      quantities.set(number, (quantities.get(number) ?? 0) + 1);
    },
    remove(number) {
      quantities.delete(number);
    },
  };
}
