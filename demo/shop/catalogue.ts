import type { DrawingName } from '../art/drawings.ts';

/** The shop's range: a few invented goods, enough to look around. Prices are net, in euros. */
export const departments = ['Rope', 'Wire rope', 'Chains and slings', 'Blocks', 'Hardware', 'Fall protection'] as const;
export type Department = (typeof departments)[number];

export interface Product {
  readonly number: string;
  readonly name: string;
  /** What a buyer compares: load and finish. */
  readonly rating: string;
  readonly department: Department;
  readonly price: number;
  readonly unit: string;
  readonly stock: string;
  readonly drawing: DrawingName;
  /** The colour behind the drawing, a class of `range.css`. */
  readonly ground: 'cobalt' | 'signal' | 'red' | 'ink' | 'mist' | 'lilac';
}

export const products: readonly Product[] = [
  {
    number: 'FL-10212',
    name: 'Double-braid polyester rope, 12 mm',
    rating: 'Breaking load 36 kN',
    department: 'Rope',
    price: 2.15,
    unit: 'metre',
    stock: '4,800 m in stock',
    drawing: 'rope',
    ground: 'cobalt',
  },
  {
    number: 'FL-20044',
    name: 'Bow shackle, screw pin',
    rating: 'WLL 2.0 t, hot-dip galvanized',
    department: 'Hardware',
    price: 6.4,
    unit: 'piece',
    stock: '1,260 in stock',
    drawing: 'shackle',
    ground: 'signal',
  },
  {
    number: 'FL-31007',
    name: 'Snatch block, swivel eye',
    rating: 'WLL 4.0 t, for rope up to 14 mm',
    department: 'Blocks',
    price: 118,
    unit: 'piece',
    stock: '74 in stock',
    drawing: 'block',
    ground: 'red',
  },
  {
    number: 'FL-11108',
    name: 'Steel wire rope 6×36, 10 mm',
    rating: 'Breaking load 63 kN, galvanized',
    department: 'Wire rope',
    price: 3.85,
    unit: 'metre',
    stock: '9,500 m in stock',
    drawing: 'wire',
    ground: 'ink',
  },
  {
    number: 'FL-40002',
    name: 'Round sling, violet, 2 m',
    rating: 'WLL 1.0 t, safety factor 7',
    department: 'Chains and slings',
    price: 7.95,
    unit: 'piece',
    stock: '640 in stock',
    drawing: 'sling',
    ground: 'lilac',
  },
  {
    number: 'FL-23016',
    name: 'Turnbuckle, jaw and jaw, M16',
    rating: 'WLL 1.5 t, take-up 150 mm',
    department: 'Hardware',
    price: 14.9,
    unit: 'piece',
    stock: '310 in stock',
    drawing: 'turnbuckle',
    ground: 'mist',
  },
  {
    number: 'FL-41010',
    name: 'Lifting chain, grade 80, 10 mm',
    rating: 'WLL 3.15 t, black',
    department: 'Chains and slings',
    price: 12.6,
    unit: 'metre',
    stock: '2,100 m in stock',
    drawing: 'chain',
    ground: 'signal',
  },
  {
    number: 'FL-52003',
    name: 'Snap hook, twist lock',
    rating: '25 kN, aluminium',
    department: 'Fall protection',
    price: 21.5,
    unit: 'piece',
    stock: '188 in stock',
    drawing: 'carabiner',
    ground: 'cobalt',
  },
];

const euros = new Intl.NumberFormat('en', { style: 'currency', currency: 'EUR' });
export const price = (amount: number): string => euros.format(amount);

/** The goods of a department, or those whose name, number or department holds each word of a search. */
export function productsFor({
  department,
  search,
}: {
  department?: Department | undefined;
  search?: string | undefined;
}) {
  const words = (search ?? '').toLowerCase().split(/\s+/u).filter(Boolean);
  return products.filter((product) => {
    const text = `${product.name} ${product.number} ${product.department}`.toLowerCase();
    return (!department || product.department === department) && words.every((word) => text.includes(word));
  });
}
